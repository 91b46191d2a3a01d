import { existsSync, readFileSync, readdirSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startSampleProduct, type SampleProduct } from "./sample-product.ts";

const FOLDER = new URL("cases/", import.meta.url);
const names = readdirSync(FOLDER).filter((name) => name.endsWith(".graphql")).map((name) => name.replace(".graphql", ""));
const read = (file: string): string => readFileSync(new URL(file, FOLDER), "utf8");

let product: SampleProduct;

beforeAll(async () => {
  product = await startSampleProduct();
});
afterAll(() => product.close());

/** The value at a path such as compare.series[0].values[3]. */
function valueAt(answer: unknown, path: string): unknown {
  return path.split(/[.[\]]+/).filter((step) => step !== "").reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], answer);
}

/** Numbers to ten digits, whether PostgreSQL sends them as text or not; words and gaps as they are. */
function printed(value: unknown): unknown {
  const isNumber = typeof value === "number" || (typeof value === "string" && value !== "" && Number.isFinite(Number(value)));
  return isNumber ? Number(value).toPrecision(10) : value;
}

it("finds every question in threes", () => {
  expect(names.length).toBeGreaterThanOrEqual(12);
  for (const name of names) expect([name, existsSync(new URL(`${name}.json`, FOLDER)), existsSync(new URL(`${name}.sql`, FOLDER))]).toEqual([name, true, true]);
});

it.each(names)("%s: the answer is the golden one, and SQL over the facts gives the same numbers", async (name) => {
  const { data, errors } = await product.ask(read(`${name}.graphql`));
  expect(errors).toBeUndefined();
  expect(data).toEqual(JSON.parse(read(`${name}.json`)));
  const rows = await product.fresh.admin.unsafe<{ path: string; value: number | string | null }[]>(read(`${name}.sql`));
  expect(rows.length).toBeGreaterThan(0);
  const answered = rows.map(({ path }) => [path, printed(valueAt(data, path))]);
  expect(answered).toEqual(rows.map(({ path, value }) => [path, printed(value)]));
});
