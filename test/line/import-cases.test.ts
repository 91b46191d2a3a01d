import { createRequire } from "node:module";
import { afterAll, beforeAll, expect, it } from "vitest";
import { liveCells } from "../rollup/stored-cells.ts";
import { importFolder, storedRows } from "./import-folder.ts";
import type { ImportFolder } from "./import-folder.ts";

const iconv = createRequire(import.meta.resolve("@plumbline/server/import/text/read-text.ts"))("iconv-lite") as { encode(text: string, encoding: string): Buffer };

const MAPPING = {
  name: "mediation-ledger",
  kind: "cases",
  headerRow: 2,
  type: { constant: "mediation" },
  fields: {
    caseNumber: { column: "案号" },
    county: { column: "县（市、区）", aliases: { 嘉善: "330421" } },
    town: { column: "镇（街道）" },
    matter: { column: "纠纷类型", values: { 邻里纠纷: "neighbour", 劳动争议: "labour" } },
    acceptedOn: { column: "受理日期" },
    concludedOn: { column: "办结日期" },
    outcome: { column: "结果", values: { 达成协议: "agreed", 未达成: "not_agreed" } },
    withdrawn: { column: "作废" },
  },
  extra: {
    agreement_form: { column: "协议形式", as: "word", values: { 书面: "written", 口头: "oral" } },
    performance_due: { column: "履行期限", as: "date" },
    performed: { column: "是否履行", as: "yes_no" },
  },
};

const HEADER = "案号,县（市、区）,镇（街道）,纠纷类型,受理日期,办结日期,结果,协议形式,履行期限,是否履行,经办人,作废";
const file = (...rows: readonly string[]): string => ["嘉善县人民调解台账,,,,,,,,,,,", HEADER, ...rows].join("\r\n");

const FIRST = file(
  "（2026）嘉调1号,嘉善,西塘镇,邻里纠纷,2026年1月5日,2026/2/1,达成协议,书面,2026.3.1,是,张三,",
  "（2026）嘉调2号,嘉善,西塘,劳动争议,46033,,,,,,李四,",
  "（2026）嘉调3号,嘉善,—,邻里纠纷,２０２６－０１－２０,2026-01-21,未达成,,,,王五,否",
  ",,,,,,,,,,,",
  "（2026）嘉调4号,嘉善县,330421002,,20260214,,,,,,赵六,",
);

let folder: ImportFolder;
beforeAll(async () => {
  folder = await importFolder();
});
afterAll(() => folder.close());

const cell = async (key: string): Promise<string | undefined> => (await liveCells(folder.fresh.admin)).get(key);

it("reads a ledger in GB18030 with Chinese headers, dates in every form and rows without a town", async () => {
  const landed = await folder.import("台账.csv", iconv.encode(FIRST, "gb18030"), MAPPING);
  expect(landed.counts.cases).toEqual({ new: 4, changed: 0, unchanged: 0, withdrawn: 0 });
  const rows = await folder.fresh.admin`select case_number, region_code, matter, accepted_on::text as a, concluded_on::text as c, outcome, extra from case_record order by 1`;
  expect(rows).toMatchObject([
    { case_number: "(2026)嘉调1号", region_code: "330421103", matter: "neighbour", a: "2026-01-05", c: "2026-02-01", outcome: "agreed", extra: { agreement_form: "written", performance_due: "2026-03-01", performed: true } },
    { case_number: "(2026)嘉调2号", region_code: "330421103", a: "2026-01-11", c: null, outcome: null, extra: {} },
    { case_number: "(2026)嘉调3号", region_code: "330421000", c: "2026-01-21" },
    { case_number: "(2026)嘉调4号", region_code: "330421002", matter: null, a: "2026-02-14" },
  ]);
  expect(await cell("mediation.accepted 330421 “” 3 2026-01-01")).toBe("4 / - / ");
  expect(await cell("mediation.agreements_performed 330421103 “” 3 2026-01-01")).toBe("1 / - / ");
});

it("never reads a column that the mapping does not name: the handler's name is nowhere", async () => {
  const [row] = await folder.fresh.admin`select string_agg(to_jsonb(c)::text, ' ') as text from case_record c`;
  expect(String(row?.["text"])).not.toMatch(/张三|李四|王五|赵六/);
});

it("says so when the same file comes again, and takes a corrected one as new versions", async () => {
  expect(await folder.import("again.csv", iconv.encode(FIRST, "gb18030"), MAPPING)).toMatchObject({ repeated: true, counts: { cases: { new: 4 } } });
  const corrected = FIRST.replace("46033,,,,", "46033,2026-03-02,达成协议,口头,").replace("赵六,", "赵六,是");
  expect((await folder.import("ledger.csv", `\ufeff${corrected}`, MAPPING)).counts.cases).toEqual({ new: 0, changed: 1, unchanged: 2, withdrawn: 1 });
  expect(await cell("mediation.agreed 330421103 “” 3 2026-01-01")).toBe("2 / - / ");
  expect(await cell("mediation.accepted 330421 “” 3 2026-01-01")).toBe("3 / - / ");
});

it("lists every fault with row, column, value and remedy, and writes nothing", async () => {
  const before = await storedRows(folder);
  const faults = await folder.refusal(
    "bad.csv",
    file(
      "5,嘉善,西塘镇,邻里纠纷,2026-02-30,,,,,,x,",
      "6,嘉善,乌镇镇,邻里纠纷,2026-02-01,,,,,,x,",
      "7,嘉善,西塘镇,土地纠纷,2026-02-01,,,,,,x,",
      "8,嘉善,西塘镇,邻里纠纷,2026-02-01,2026-01-01,达成协议,,,,x,",
      "8,嘉善,西塘镇,邻里纠纷,2026-02-01,,,,,,x,",
      "8,嘉善,西塘镇,邻里纠纷,2026-02-01,,,,,,x,",
      "9,嘉善,西塘镇,邻里纠纷,2026-02-01,,,,,,x",
      "10,嘉善,西塘镇,邻里纠纷,2026-02-01,,,,,也许,x,",
      "330421199001011234,嘉善,西塘镇,邻里纠纷,2026-02-01,,,,,,x,",
    ),
    MAPPING,
  );
  expect(faults).toMatchObject([
    { row: 3, column: "受理日期", value: "2026-02-30", message: expect.stringContaining("no day of the calendar") },
    { row: 4, column: "镇（街道）", value: "乌镇镇", message: expect.stringContaining("no region of this installation") },
    { row: 5, column: "纠纷类型", value: "土地纠纷", message: expect.stringContaining("“values” of the mapping") },
    { row: 6, column: "办结日期", value: "2026-01-01", message: expect.stringContaining("before it began") },
    { row: 8, column: "案号", value: "8", message: expect.stringContaining("stands already in row 7") },
    { row: 9, column: "", message: expect.stringContaining("11 fields, the header 12") },
    { row: 10, column: "是否履行", value: "也许", message: expect.stringContaining("neither yes nor no") },
    { row: 11, column: "案号", message: expect.stringContaining("identity number") },
  ]);
  expect(await storedRows(folder)).toEqual(before);
});

it("counts every fault and shows the first thousand", async () => {
  const rows = Array.from({ length: 1200 }, (_, at) => `n${at},嘉善,西塘镇,邻里纠纷,soon,,,,,,x,`);
  const faults = await folder.refusal("many.csv", file(...rows), MAPPING);
  expect(faults).toHaveLength(1000);
  expect(faults[999]).toMatchObject({ row: 1002 });
});
