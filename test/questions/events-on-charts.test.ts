import { afterAll, beforeAll, expect, it } from "vitest";
import { startSampleProduct, type SampleProduct } from "./sample-product.ts";

let product: SampleProduct;

beforeAll(async () => {
  product = await startSampleProduct();
});
afterAll(() => product.close());

async function add(region: string, period: string): Promise<number> {
  const { data } = await product.ask(`mutation { addEvent(input: { region: "${region}", period: "${period}", kind: METHOD, text: "since ${period}" }) { id } }`);
  return ((data?.["addEvent"] ?? { id: 0 }) as { id: number }).id;
}

interface Chart {
  readonly points: readonly { readonly baseline: number }[];
  readonly events: readonly { readonly id: number; readonly removable: boolean }[];
}

async function chart(starts: readonly string[]): Promise<unknown> {
  const { data, errors } = await product.ask(
    "query ($starts: [String!]!) { controlChart(metric: \"SS01\", region: \"900001\", periods: [\"2025Q4..2026Q3\"], starts: $starts) { points { baseline } events { id removable } } }",
    { starts },
  );
  return data?.["controlChart"] ?? errors?.[0]?.extensions?.["code"];
}

it("lists the events of a chart's region and of those above it, and begins a baseline at one", async () => {
  const [city, county, before, elsewhere] = [await add("900000", "2026-05"), await add("900001", "2026Q3"), await add("900001", "2025"), await add("900002", "2026Q2")];
  const plain = await chart([]);
  expect(plain).toMatchObject({ events: [{ id: before }, { id: city, removable: true }, { id: county }] });
  expect((plain as Chart).points.map(({ baseline }) => baseline)).toEqual([0, 0, 0, 0]);
  // May lies in the second quarter, the third point.
  expect(((await chart([`event(${city})`])) as Chart).points.map(({ baseline }) => baseline)).toEqual([0, 0, 1, 1]);
  expect(((await chart(["2026Q1", `event(${county})`])) as Chart).points.map(({ baseline }) => baseline)).toEqual([0, 1, 1, 2]);
  expect(await chart([`event(${elsewhere})`])).toBe("UNKNOWN_EVENT");
  expect(await chart(["event(999999)"])).toBe("UNKNOWN_EVENT");
  expect(await chart([`event(${before})`])).toBe("UNSUITABLE_PERIODS");
});
