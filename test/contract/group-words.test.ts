import { afterAll, beforeAll, expect, it } from "vitest";
import { startSampleProduct, type SampleProduct } from "../questions/sample-product.ts";

let product: SampleProduct;

beforeAll(async () => {
  product = await startSampleProduct();
  for (const name of ["ann", "ben"]) await product.account({ name, role: "leader", region: "900000" });
});
afterAll(() => product.close());

async function keep(input: string): Promise<string> {
  const { data, errors } = await product.ask(`mutation { saveRegionGroup(input: { ${input} }) { id } }`, {}, "ann");
  expect(errors).toBeUndefined();
  return (data as { saveRegionGroup: { id: string } }).saveRegionGroup.id;
}

async function regionsOf(id: string, as: string): Promise<unknown> {
  const { data, errors } = await product.ask(`{ compare(selection: { metrics: ["XF05"], regions: ["group(${id})"], periods: ["2026Q1"] }) { selection regions { code } series { denominators } } }`, {}, as);
  return errors?.[0]?.extensions?.["code"] ?? data?.["compare"];
}

it("reads a saved group where its owner, or whoever it is shared with, names it, as it stands now", async () => {
  const id = await keep('name: "two", regions: ["900002", "900001"], shared: false');
  expect(await regionsOf(id, "ann")).toEqual({
    selection: `metrics=XF05&regions=group(${id})&periods=2026Q1`,
    regions: [{ code: "900002" }, { code: "900001" }],
    series: [{ denominators: [10, 4] }],
  });
  expect(await regionsOf(id, "ben")).toBe("UNKNOWN_GROUP");
  await keep(`id: "${id}", name: "two", regions: ["900001", "900003"], shared: true`);
  for (const reader of ["ann", "ben"]) expect(await regionsOf(id, reader)).toMatchObject({ regions: [{ code: "900001" }, { code: "900003" }], series: [{ denominators: [4, 0] }] });
});
