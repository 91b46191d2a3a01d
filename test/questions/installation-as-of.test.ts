import { afterAll, beforeAll, expect, it } from "vitest";
import { startSampleProduct, type SampleProduct } from "./sample-product.ts";

let product: SampleProduct;
beforeAll(async () => {
  product = await startSampleProduct();
});
afterAll(() => product.close());

interface Told {
  readonly installation: { readonly version: number; readonly asOf: string; readonly quarters: readonly { readonly period: { readonly id: string } }[] };
}

const told = async (argument: string): Promise<Told["installation"]> => {
  const { data } = await product.ask(`{ installation${argument} { version asOf quarters { period { id } } } }`);
  return (data as unknown as Told).installation;
};

it("holds the quarters that had begun by an earlier version, the day of which it tells", async () => {
  const [now, first] = [await told(""), await told('(asOf: "1")')];
  expect([first.version, first.asOf.slice(0, 10)]).toEqual([1, "2026-01-02"]);
  expect(first.quarters.at(-1)?.period.id).toBe("2026Q1");
  expect(now.version).toBeGreaterThan(1);
  expect(now.quarters.map(({ period }) => period.id)).toEqual(expect.arrayContaining(["2026Q1", "2026Q2"]));
});

it("says of a period that begins after such a version that it was not due yet, not that nobody reported it", async () => {
  const { data } = await product.ask('{ compare(selection: { metrics: ["XF05", "XF03", "SS05"], regions: ["900001"], periods: ["2026Q1", "2026Q2"], asOf: "1" }) { series { missing } } }');
  const { series } = (data as unknown as { compare: { series: { missing: (string | null)[] }[] } }).compare;
  expect(series.map(({ missing }) => missing[1])).toEqual(["NOT_DUE_YET", "NOT_DUE_YET", "NOT_DUE_YET"]);
  expect(series.map(({ missing }) => missing[0])).not.toContain("NOT_DUE_YET");
});

it("refuses a version that never was by its name", async () => {
  const { errors } = await product.ask('{ installation(asOf: "99999") { version } }');
  expect(errors?.[0]?.extensions?.["code"]).toBe("UNKNOWN_VERSION");
  expect(errors?.[0]?.message).toContain("99999");
});
