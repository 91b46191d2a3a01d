import { ROW_BOUNDS } from "@plumbline/server/query/row-budget.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSampleDatabase } from "../questions/sample-database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import type { Product } from "../testkit/product.ts";
import { WAYS, askBy } from "./ways.ts";

let fresh: FreshDatabase;
let small: Product;
let product: Product;
const urls = new Map<Product, string>();

beforeAll(async () => {
  fresh = await freshSampleDatabase();
  small = await startProduct(fresh.database, { limits: { rows: { rows: 100, figures: 400 } } });
  product = await startProduct(fresh.database);
  for (const one of [small, product]) urls.set(one, await one.listen());
  await product.cookieOf("tester");
});
afterAll(async () => {
  await small.close();
  await product.close();
  await fresh.drop();
});

/** Each is within the bounds of one question, and some of them together are not. */
const QUESTIONS: readonly (readonly [string, string])[] = [
  ["compare", 'compare(selection: { metrics: ["XF05", "XF01"], regions: ["counties(900000)"], periods: ["2026Q1..2026Q3"] }) { version }'],
  // Few rows, for which many figures are read.
  ["figures of ranks", 'compare(selection: { metrics: ["XF05"], regions: ["900001"], periods: ["2026Q2..2026Q3"] }) { series { rank rankMove yearOnYear } }'],
  ["ranking", 'ranking(metric: "XF05", period: "2026Q1", level: TOWN) { version }'],
  ["caseStatistics", 'caseStatistics(input: { groupBy: [REGION, TYPE, PERIOD], periods: ["2026Q1"] }) { version }'],
  ["assessment", 'assessment(scheme: "quarterly", regions: ["counties(900000)"], periods: ["2026Q1..2026Q3"]) { version }'],
  ["cases", "cases(first: 20) { version }"],
  ["metrics", "metrics { ref }"],
  ["regions", "regions { code }"],
  ["publishedFigures", "publishedFigures { value }"],
];

const aliased = (question: string, count: number): string => `{ ${Array.from({ length: count }, (_, at) => `a${at}: ${question}`).join(" ")} }`;

describe.each(WAYS)("over %s", (way) => {
  const ask = (whose: Product, query: string) => askBy(way, product, urls.get(whose) ?? "", { query }, "tester");

  // Turns red without budget.take in the question of the row.
  it.each(QUESTIONS)("%s under many names is one question too many", async (_name, question) => {
    const { errors = [] } = await ask(small, aliased(question, 20));
    const tooLarge = errors.filter(({ extensions }) => extensions?.["code"] === "SELECTION_TOO_LARGE");
    expect(tooLarge.length).toBeGreaterThan(0);
    expect(tooLarge[0]?.message).toMatch(/ask for \d+ (?:rows|stored figures) so far; one operation may ask for (?:100|400)\./);
    expect((await ask(product, aliased(question, 20))).errors).toBeUndefined();
  });

  it("adds up what different questions ask for", async () => {
    const { errors = [] } = await ask(small, `{ ${QUESTIONS.map(([, question], at) => `a${at}: ${question}`).join(" ")} }`);
    expect(errors.some(({ extensions }) => extensions?.["code"] === "SELECTION_TOO_LARGE")).toBe(true);
  });
});

it("is larger than any board needs", () => {
  expect(ROW_BOUNDS).toEqual({ rows: 120_000, figures: 3_000_000 });
});
