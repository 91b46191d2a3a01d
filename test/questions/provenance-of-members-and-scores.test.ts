import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { MEMBERS, MEMBERS_HEADER, importRows } from "../metrics/import-rows.ts";
import { each } from "../rollup/facts.ts";
import { loadTestInstallation } from "../rollup/test-installation.ts";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import type { Product } from "../testkit/product.ts";

let fresh: FreshDatabase;
let product: Product;

const SERVED = "alliance.enterprises_served";
const score = (criterion: string, value: number) => ({ regionCode: "330421103", scheme: "rule-of-law-quarterly", schemeVersion: 1, criterion, period: { start: "2026-01-01", months: 3 }, score: value, synthetic: false });

beforeAll(async () => {
  fresh = await freshDatabase();
  await loadTestInstallation(fresh.database);
  product = await startProduct(fresh.database);
  await importRows(fresh.database, MEMBERS, [MEMBERS_HEADER, `330421002,2026Q1,${SERVED},e1`, `330421002,2026Q1,${SERVED},e2`, `330421103,2026Q1,${SERVED},none`]);
  await importRows(fresh.database, MEMBERS, [MEMBERS_HEADER, `330421002,2026Q1,${SERVED},e2`, `330421002,2026Q1,${SERVED},e3`, `330421002,2026Q1,${SERVED},e4`]);
  const { criteria } = ((await product.ask('{ assessment(scheme: "rule-of-law-quarterly", regions: ["330421103"], periods: ["2026Q1"]) { criteria { criterion { code } } } }')).data?.["assessment"] ?? { criteria: [] }) as { criteria: { criterion: { code: string } }[] };
  const batch = { idempotencyKey: "scores", contentHash: "scores", fileName: "scores.csv", mappingName: "scores" };
  await landFacts(fresh.database, { kind: "import", actor: "test", note: null, batch }, { scores: each(criteria.map(({ criterion: { code } }) => score(code, 80))) });
});
afterAll(async () => {
  await product.close();
  await fresh.drop();
});

interface Reports {
  readonly total: number;
  readonly next: string | null;
  readonly observations: readonly { readonly measure: string; readonly breakdown: string; readonly region: { readonly code: string }; readonly history: readonly { readonly value: string; readonly counted: boolean; readonly batch: { readonly fileName: string; readonly author: string } | null }[] }[];
}

async function reports(metric: string, region: string, page = ""): Promise<Reports> {
  const { data, errors } = await product.ask(`{ provenance(metric: "${metric}", region: "${region}", period: "2026Q1", basis: LIVE) { observations${page} { total next observations { measure breakdown region { code } history { value counted batch { fileName author } } } } } }`);
  expect(errors).toBeUndefined();
  const traced = data?.["provenance"] as { observations: Reports } | undefined;
  if (traced === undefined) throw new Error("nothing was traced");
  return traced.observations;
}

it("leads from a count of members to each unit's reports, by their number and never by their codes", async () => {
  const found = await reports("YS15", "330421");
  expect(found.total).toBe(2);
  expect(found.observations.map(({ measure, region, history }) => [measure, region.code, ...history.map(({ value, counted }) => `${value} ${counted}`)])).toEqual([
    [SERVED, "330421002", "3 true", "2 false"],
    [SERVED, "330421103", "0 true"],
  ]);
  expect(found.observations[0]?.history.map(({ batch }) => batch?.author)).toEqual(["test", "test"]);
  expect(JSON.stringify(found)).not.toContain("e2");
});

it("leads from a total of scores to those on each criterion, page by page", async () => {
  const all = await reports("KH01", "330421103");
  expect(all.total).toBeGreaterThan(3);
  expect(all.observations[0]).toMatchObject({ measure: "assessment.total", region: { code: "330421103" }, history: [{ value: "80", counted: true, batch: { fileName: "scores.csv", author: "test" } }] });
  const first = await reports("KH01", "330421103", "(first: 2)");
  const second = await reports("KH01", "330421103", `(first: 2, after: "${first.next ?? ""}")`);
  expect([...first.observations, ...second.observations].map(({ breakdown }) => breakdown)).toEqual(all.observations.slice(0, 4).map(({ breakdown }) => breakdown));
});
