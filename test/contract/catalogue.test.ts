import { afterAll, beforeAll, expect, it } from "vitest";
import { startSampleProduct, type SampleProduct } from "../questions/sample-product.ts";

let product: SampleProduct;

beforeAll(async () => {
  product = await startSampleProduct();
});
afterAll(() => product.close());

it("says on whose clock moments are read", async () => {
  expect((await product.ask("{ installation { timeZone } }")).data).toEqual({ installation: { timeZone: "Asia/Shanghai" } });
});

it("names what a metric counts: the cases of a rate, and not the days where they are added up", async () => {
  const { data } = await product.ask('{ rate: metric(code: "XF05") { countUnitZh } days: metric(code: "XF09") { countUnitZh unitZh } }');
  expect(data).toEqual({ rate: { countUnitZh: "件" }, days: { countUnitZh: "件", unitZh: "天" } });
});

it("says of a metric what its changes are stated in, and whether the city's figure is a total", async () => {
  const { data } = await product.ask('{ rate: metric(code: "XF05") { changeRule wholeIsTotal } days: metric(code: "XF09") { changeRule wholeIsTotal } count: metric(code: "XF01") { changeRule wholeIsTotal } }');
  expect(data).toEqual({ rate: { changeRule: "POINTS", wholeIsTotal: false }, days: { changeRule: "DIFFERENCE", wholeIsTotal: false }, count: { changeRule: "PERCENT", wholeIsTotal: true } });
});

it("lists the assessment schemes in their last version, with weights that sum to 100", async () => {
  const { data } = await product.ask("{ assessmentSchemes { code version criteria { weight } } }");
  const [scheme] = (data as { assessmentSchemes: { code: string; version: number; criteria: { weight: number }[] }[] }).assessmentSchemes;
  expect(scheme).toMatchObject({ code: "quarterly", version: 1 });
  expect(scheme?.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
});
