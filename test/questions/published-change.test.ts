import { loadInstallation } from "@plumbline/server/import/load-installation.ts";
import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import type { ReportedValue } from "@plumbline/schema/vocabulary/reported-value.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeVariantCatalogue } from "../reference/cps/variant.ts";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import type { Product } from "../testkit/product.ts";

/** Deaths in a thousand and people by race and age, United States 1970 and 1985: P. Das Gupta (1993), example 5.3. */
const SIZE_70 = [2968, 11484, 34614, 30992, 21983, 20314, 20928, 16897, 11339, 5720, 1315, 535, 2162, 6120, 4781, 3096, 2718, 2363, 1767, 1149, 448, 117];
const SIZE_85 = [3041, 11577, 27450, 32711, 35480, 27411, 19555, 19795, 15254, 8022, 2472, 707, 2692, 6473, 6841, 6547, 4352, 3034, 2540, 1749, 804, 236];
const RATE_70 = [18.469, 0.751, 0.391, 1.146, 1.287, 2.672, 6.636, 15.691, 34.723, 79.763, 176.837, 36.993, 1.352, 0.541, 2.04, 3.523, 6.746, 12.967, 24.471, 45.091, 74.902, 123.205];
const RATE_85 = [9.163, 0.462, 0.248, 0.929, 1.084, 1.81, 4.715, 12.187, 27.728, 64.068, 157.57, 17.208, 0.738, 0.328, 1.103, 2.045, 3.724, 8.052, 17.812, 34.128, 68.276, 125.161];
const AGES = 11;
/** Quarters stand for the two years. */
const YEARS = [{ start: "2025-01-01", sizes: SIZE_70, rates: RATE_70 }, { start: "2025-04-01", sizes: SIZE_85, rates: RATE_85 }];
/** Printed in a thousand; our rate is in a hundred. */
const printed = (perThousand: number) => expect.closeTo(perThousand / 10, 8);

let fresh: FreshDatabase;
let product: Product;
const folder = mkdtempSync(join(tmpdir(), "published-change-"));

beforeAll(async () => {
  writeVariantCatalogue(folder, {
    areas: ["white", "other"], groups: Array.from({ length: AGES }, (_, age) => `age ${age}`),
    total: "all", won: "dead", lost: "alive", corner: "race", shuffle: (columns) => columns,
  });
  fresh = await freshDatabase();
  await loadInstallation(fresh.database, folder, { actor: "test" });
  await landFacts(fresh.database, { kind: "test", actor: "test", note: null }, { observations: facts() });
  product = await startProduct(fresh.database);
});
afterAll(async () => {
  await product.close();
  await fresh.drop();
  rmSync(folder, { recursive: true });
});

async function* facts(): AsyncGenerator<ReportedValue> {
  await Promise.resolve();
  for (const { start, sizes, rates } of YEARS) {
    for (const [cell, size] of sizes.entries()) {
      // Thousandths, so that deaths are whole numbers.
      const deaths = Math.round(size * (rates[cell] ?? 0) * 1000);
      const report = (measureCode: string, value: number): ReportedValue => ({
        measureCode, breakdown: `g${cell % AGES}`, regionCode: `A${Math.floor(cell / AGES)}`, period: { start, months: 3 },
        value: String(value), missingReason: null, synthetic: false, sourceNote: null, rowNumber: null,
      });
      yield report("outcome.won", deaths);
      yield report("outcome.lost", size * 1_000_000 - deaths);
    }
  }
}

it("gives the published effects of age, race and rates, told apart", async () => {
  const { data, errors } = await product.ask(`{ explainChange(metric: "CV01", region: "ROOT", from: "2025Q1", to: "2025Q2", breakdown: true) {
    effect periods { explained } crossed { ownRate mixOfRegions mixOfKeys } groups { region { code } } } }`);
  expect(errors).toBeUndefined();
  expect(data?.["explainChange"]).toMatchObject({
    effect: expect.closeTo(-0.0686215, 6),
    periods: [{ explained: expect.closeTo(0.9421833, 7) }, { explained: expect.closeTo(0.8735618, 7) }],
    crossed: { ownRate: printed(-2.2277254), mixOfRegions: printed(0.0197749), mixOfKeys: printed(1.5217347) },
    groups: [{ region: { code: "A0" } }, { region: { code: "A1" } }],
  });
});
