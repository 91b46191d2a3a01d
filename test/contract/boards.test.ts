import { afterAll, beforeAll, expect, it } from "vitest";
import { startSampleProduct, type SampleProduct } from "../questions/sample-product.ts";
import { startProduct } from "../testkit/product.ts";

let product: SampleProduct;

beforeAll(async () => {
  product = await startSampleProduct();
});
afterAll(() => product.close());

interface Boards {
  readonly boards: readonly { readonly code: string; readonly metrics: readonly { readonly measures: readonly { readonly code: string }[] }[] }[];
}

interface Listed {
  readonly code: string;
  readonly levels: readonly string[];
  readonly metrics: readonly { readonly code: string; readonly nameZh: string }[];
}

it("lists the built-in boards with their names in both languages, their levels and their metrics", async () => {
  const { data } = await product.ask("{ boards { code nameZh nameEn levels metrics { code nameZh } blocks { part columns } } metrics { code } }");
  const { boards, metrics } = data as unknown as { boards: readonly Listed[]; metrics: readonly { readonly code: string }[] };
  expect(boards.map(({ code, levels }) => [code, levels])).toEqual([
    ["city", ["PROVINCE", "CITY"]],
    ["county", ["COUNTY"]],
    ["business-environment", ["CITY", "COUNTY"]],
    ["dispute-resolution", ["CITY", "COUNTY"]],
  ]);
  expect(boards[0]?.metrics[0]).toEqual({ code: "XF05", nameZh: "调解和解率" });
  // The sample installation has few of a bureau's metrics: a board names none that it lacks.
  const known = new Set(metrics.map(({ code }) => code));
  expect(boards.flatMap((board) => board.metrics).filter(({ code }) => !known.has(code))).toEqual([]);
});

it("gives readers without an account the boards of what is open to them", async () => {
  const open = await startProduct(product.fresh.database, { settings: { publicReading: true } });
  const question = "{ boards { code metrics { measures { code } } } }";
  const shown = (await open.ask(question, {}, null)).data as unknown as Boards;
  const inside = (await product.ask(question)).data as unknown as Boards;
  await open.close();
  const codes = ({ boards }: Boards) => new Set(boards.flatMap(({ metrics }) => metrics.flatMap(({ measures }) => measures.map(({ code }) => code))));
  // Reconsideration is counted from cases; people that live there are not.
  expect([codes(inside).has("reconsideration.concluded"), codes(shown).has("reconsideration.concluded")]).toEqual([true, false]);
  expect(shown.boards.length).toBeGreaterThan(0);
  expect(shown.boards.every(({ metrics }) => metrics.length > 0)).toBe(true);
});

it("answers one board by its code, and null for none", async () => {
  const { data } = await product.ask('{ board(code: "dispute-resolution") { nameZh nameEn townMetric { code level } blocks { part columns } } none: board(code: "gauges") { code } }');
  expect(data).toMatchObject({ board: { nameZh: "矛盾纠纷化解", nameEn: "Dispute resolution", townMetric: { code: "TJ02", level: "TOWN" }, blocks: [{ part: "CARDS", columns: 12 }, { part: "STANDING", columns: 9 }, { part: "TREND", columns: 3 }, { part: "HEAT_MAP", columns: 12 }] }, none: null });
});
