import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadInstallation } from "@plumbline/server/import/load-installation.ts";
import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { suits } from "../questions/facts.ts";
import { each } from "../questions/sample-installation.ts";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { EVERYTHING, ask } from "./asked.ts";

const SAMPLE = fileURLToPath(new URL("../questions/installation", import.meta.url));
const COUNTIES = ["900001", "900002", "900003", "900004"];
let folder: string;
let fresh: FreshDatabase;

/** SS02 is lost ÷ concluded, lower is better; the others are monotone maps of it: stretched, moved, and turned about with the direction. */
const MAPS = [
  ["SS91", "litigation.lost / litigation.concluded", "7", "lower"],
  ["SS92", "(litigation.lost + 3 * litigation.concluded) / litigation.concluded", "5", "lower"],
  ["SS93", "(litigation.concluded - litigation.lost) / litigation.concluded", "100", "higher"],
] as const;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-ranks-"));
  cpSync(SAMPLE, folder, { recursive: true });
  const row = readFileSync(join(folder, "metrics.csv"), "utf8").split("\n").find((line) => line.startsWith("SS02,")) ?? "";
  for (const [code, formula, factor, direction] of MAPS) {
    appendFileSync(join(folder, "metrics.csv"), `${row.replace("SS02,", `${code},`).replace("litigation.lost / litigation.concluded,100,", `${formula},${factor},`).replace(",lower,", `,${direction},`)}\n`);
  }
  fresh = await freshDatabase();
  await loadInstallation(fresh.database, folder, { actor: "test", at: new Date("2026-01-02T01:00:00Z") });
});
afterAll(async () => {
  await fresh.drop();
  rmSync(folder, { recursive: true });
});

// Few different numbers, so that many are equal.
const county = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom(4, 12, 20, 40)).map(([lost, concluded]) => ({ concluded, lost: Math.min(concluded, lost * (concluded / 4)) }));

it("ranks the same under every monotone map of a metric, ties and small numbers included", { timeout: 60_000 }, async () => {
  let ties = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(county, { minLength: 4, maxLength: 4 }), async (counts) => {
      const observations = counts.flatMap(({ concluded, lost }, at) => suits(COUNTIES[at] ?? "", "2026Q1", concluded, lost));
      await landFacts(fresh.database, { kind: "test", actor: "test", note: null }, { observations: each(observations) });
      const { series } = await ask(fresh.database, { metrics: ["SS02", ...MAPS.map(([code]) => code)], regions: COUNTIES, periods: ["2026Q1"] }, EVERYTHING);
      const [ranks, ...mapped] = series.map(({ rank }) => rank);
      for (const others of mapped) expect(others).toEqual(ranks);
      // 1,1,3: as many stand before a place as hold a better one.
      const held = (ranks ?? []).filter((rank) => rank !== null);
      for (const rank of held) expect(held.filter((other) => other < rank)).toHaveLength(rank - 1);
      // Whoever would be alone in having a place has none.
      const enough = counts.filter(({ concluded }) => concluded >= 10).length > 1;
      counts.forEach(({ concluded }, at) => expect(ranks?.[at] === null).toBe(concluded < 10 || !enough));
      ties += held.length - new Set(held).size;
    }),
    { numRuns: 25 },
  );
  expect(ties).toBeGreaterThan(0);
});
