import type { Database, ReadTransaction } from "@plumbline/server/store/driver/database.ts";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { freshSampleDatabase } from "../questions/sample-database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import type { Product } from "../testkit/product.ts";

let fresh: FreshDatabase;
let product: Product;
let transactions = 0;
let queries: string[] = [];

/** The real database, with its transactions and named queries counted. */
function counted(database: Database): Database {
  return {
    ...database,
    read: (scope, work, ahead) => {
      transactions += 1;
      const counting = (prepared: ReadTransaction["prepared"]): ReadTransaction["prepared"] => (name, build) => {
        const run = prepared(name, build);
        return (values) => {
          queries.push(name);
          return run(values);
        };
      };
      return database.read(
        scope,
        (tx) => work({ version: tx.version, drizzle: tx.drizzle, prepared: counting(tx.prepared) }),
        ahead && (({ prepared }) => ahead({ prepared: counting(prepared) })),
      );
    },
  };
}

beforeAll(async () => {
  fresh = await freshSampleDatabase();
  product = await startProduct(counted(fresh.database));
  await product.ask('{ compare(selection: { metrics: ["SS02"], regions: ["900003"], periods: ["2026Q2"] }) { series { values } } }');
});
beforeEach(() => {
  transactions = 0;
  queries = [];
});
afterAll(async () => {
  await product.close();
  await fresh.drop();
});

const board = (metrics: string, regions: string, periods: string): string =>
  `{ compare(selection: { metrics: ${metrics}, regions: ${regions}, periods: ${periods} }) { series { values yearOnYear rank rankMove band reference } cells { value } } }`;

it("reads one value and a whole board by one query each", async () => {
  await product.ask(board('["XF05"]', '["900001"]', '["2026Q1"]'));
  expect(queries).toEqual(["read figures current"]);
  queries = [];
  const { data } = await product.ask(board('["XF01", "XF03", "XF05", "XF09", "SS02", "TJ01", "TJ02"]', '["900000", "counties(900000)", "towns(900000)"]', '["2025Q1..2026Q3", "2025..2026"]'));
  expect((data as { compare: { cells: unknown[] } }).compare.cells).toHaveLength(7 * 11 * 9);
  expect(queries).toEqual(["read figures current"]);
});

it("reads single units by one more query, however many sums are incomplete", async () => {
  await product.ask(board('["YS05", "SS05"]', '["900000", "counties(900000)"]', '["2026-01..2026-03", "2026Q1"]'));
  expect(queries).toEqual(["read figures current", "read figures current"]);
});

it("answers all questions of an operation from one snapshot", async () => {
  const { data } = await product.ask(`{
    installation { version }
    a: compare(selection: { metrics: ["XF05"], regions: ["900001"], periods: ["2026Q1"] }) { version }
    b: ranking(metric: "SS02", period: "2026Q1") { version }
    c: caseStatistics(input: { groupBy: [TYPE], periods: ["2026Q1"] }) { version }
  }`);
  expect(data).toEqual({ installation: { version: 5 }, a: { version: 5 }, b: { version: 5 }, c: { version: 5 } });
  expect(transactions).toBe(1);
});

it("asks for the figures of a question that it knows while the snapshot opens, and for them anew when the catalogue changed", async () => {
  const question = '{ compare(selection: { metrics: ["TJ02"], regions: ["900001"], periods: ["2026Q1"] }) { series { metric { nameEn } values } } }';
  const first = await product.ask(question);
  queries = [];
  expect(await product.ask(question)).toEqual(first);
  expect(queries).toEqual(["read figures current"]);
  await fresh.admin`update metric set name_en = 'agreed, of those concluded', factor = 1 where code = 'TJ02'`;
  await fresh.database.change({ kind: "test", actor: "test", note: null }, async () => null);
  const { data } = await product.ask(question);
  expect(data).toEqual({ compare: { series: [{ metric: { nameEn: "agreed, of those concluded" }, values: [0.5] }] } });
});

it("opens no snapshot for a question that needs none, or that is refused before it runs", async () => {
  await product.ask("{ viewer { user } }");
  await product.ask("{ nothing }");
  expect(transactions).toBe(0);
});

it("knows a catalogue that changed, and asks nothing about one that did not", async () => {
  await fresh.database.change({ kind: "test", actor: "test", note: null }, async () => null);
  await product.ask("{ metrics { ref } }");
  expect(queries).toEqual(["read catalogue stamp"]);
  await fresh.admin`update metric set name_en = 'settled, of those concluded' where code = 'XF05'`;
  await fresh.database.change({ kind: "test", actor: "test", note: null }, async () => null);
  const { data } = await product.ask('{ metric(code: "XF05") { nameEn } }');
  expect(data).toEqual({ metric: { nameEn: "settled, of those concluded" } });
});

it("gives every connection back", async () => {
  await Promise.all(Array.from({ length: 60 }, () => product.ask(board('["XF05"]', '["900001"]', '["2026Q1"]'))));
  const { data } = await product.ask(board('["XF05"]', '["900001"]', '["2026Q1"]'));
  expect(data).not.toBeNull();
});
