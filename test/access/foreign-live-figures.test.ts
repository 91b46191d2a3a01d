import { afterAll, beforeAll, expect, it } from "vitest";
import { startSampleProduct, type SampleProduct } from "../questions/sample-product.ts";

let product: SampleProduct;

beforeAll(async () => {
  product = await startSampleProduct();
  await product.account({ name: "jia", role: "county", region: "900001" });
  await product.account({ name: "town", role: "town", region: "900001101" });
});
afterAll(() => product.close());

/** Each question about others, then about the county's own, on a basis. */
const QUESTIONS: readonly (readonly [string, (basis: string) => string, (basis: string) => string])[] = [
  ["controlChart", (basis) => `{ controlChart(metric: "XF05", region: "900002", periods: ["2026Q1"], basis: ${basis}) { points { measurement { value } } } }`,
    (basis) => `{ controlChart(metric: "XF05", region: "900001", periods: ["2026Q1"], basis: ${basis}) { points { measurement { value } } } }`],
  ["funnel", (basis) => `{ funnel(metric: "SS02", period: "2026Q1", basis: ${basis}) { units { measurement { value } } } }`,
    (basis) => `{ funnel(metric: "TJ02", period: "2026Q1", level: TOWN, within: "900001", basis: ${basis}) { units { measurement { value } } } }`],
  ["explainChange", (basis) => `{ explainChange(metric: "XF01", region: "900000", from: "2026Q1", to: "2026Q2", basis: ${basis}) { effect } }`,
    (basis) => `{ explainChange(metric: "TJ01", region: "900001", from: "2025Q4", to: "2026Q1", basis: ${basis}) { effect } }`],
  ["compositeIndex", (basis) => `{ compositeIndex(input: { metrics: ["SS02"], period: "2026Q1", basis: ${basis} }) { rows { score } } }`,
    (basis) => `{ compositeIndex(input: { metrics: ["TJ02"], period: "2026Q1", level: TOWN, within: "900001", basis: ${basis} }) { rows { score } } }`],
  ["comparableRegions", (basis) => `{ comparableRegions(region: "900001", period: "2026Q1", basis: ${basis}) { regions { distance } } }`,
    (basis) => `{ comparableRegions(region: "900001101", within: "900001", period: "2026Q1", basis: ${basis}) { regions { distance } } }`],
  ["ranking", (basis) => `{ ranking(metric: "SS02", period: "2026Q1", uncertainty: { draws: 100, seed: 1 }, basis: ${basis}) { rows { value } } }`,
    (basis) => `{ ranking(metric: "TJ02", period: "2026Q1", level: TOWN, within: "900001", uncertainty: { draws: 100, seed: 1 }, basis: ${basis}) { rows { value } } }`],
];

// Turns red when a question forgets to look whose live figures it reads: hidden cells would pass for figures not reported.
it.each(QUESTIONS)("%s refuses a county the live figures of others, and gives it its own", async (name, foreign, own) => {
  const { data, errors } = await product.ask(foreign("LIVE"), {}, "jia");
  expect(data?.[name] ?? null).toBeNull();
  expect(errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["FORBIDDEN"]);
  expect((await product.ask(foreign("LIVE"), {}, "town")).errors?.[0]?.extensions?.["code"]).toBe("FORBIDDEN");
  expect((await product.ask(own("LIVE"), {}, "jia")).errors).toBeUndefined();
});

it.each(QUESTIONS)("%s has nothing for whoever has not signed in", async (_name, foreign) => {
  expect((await product.ask(foreign("AIRED"), {}, null)).errors?.[0]?.extensions?.["code"]).toMatch(/^(?:FORBIDDEN|UNAUTHENTICATED)$/);
});

// Turns red without withinSight: the city's line over live figures would be one over what the county may see.
it("draws a county's live funnel around its own line, and a town's around none", async () => {
  const funnel = (within: string): string => `{ funnel(metric: "TJ02", period: "2026Q1", level: TOWN, within: "${within}", basis: LIVE) { referenceRegion { code } reference units { region { code } notJudged } } }`;
  expect((await product.ask(funnel("900001"), {}, "jia")).data?.["funnel"]).toMatchObject({ referenceRegion: { code: "900001" }, reference: 50 });
  expect((await product.ask(funnel("900001101"), {}, "town")).data?.["funnel"]).toMatchObject({ reference: null, units: [{ region: { code: "900001101" } }] });
});
