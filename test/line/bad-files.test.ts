import { approvePeriod } from "@plumbline/server/store/approval/approve-period.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importFolder, storedRows } from "./import-folder.ts";
import type { ImportFolder } from "./import-folder.ts";

const LONG = {
  name: "long", kind: "observations", layout: "long", region: { column: "地区" }, period: { column: "月份" },
  measure: { column: "指标" }, value: { column: "数值" },
};
const WIDE = {
  name: "wide", kind: "observations", layout: "wide", region: { column: "地区", skip: ["合计"] }, period: { column: "月份", year: 2026 },
  columns: [{ header: "^行政处罚$", measure: "penalty.decisions" }, { header: "^备注$", ignore: true }],
};
const long = (...rows: readonly string[]): string => ["地区,月份,指标,数值", ...rows].join("\n");

let folder: ImportFolder;
beforeAll(async () => {
  folder = await importFolder();
});
afterAll(() => folder.close());

describe("a file that cannot be imported", () => {
  const utf16 = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
  it.each<[string, string | Uint8Array, object | string, { row: number; column?: string; words: string }]>([
    ["is empty", "", LONG, { row: 0, words: "is empty" }],
    ["is a workbook", Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), LONG, { row: 0, words: "save the sheet as “CSV UTF-8”" }],
    ["is a PDF", "%PDF-1.7", LONG, { row: 0, words: "ask its author for the table as CSV" }],
    ["is no text", Buffer.from([65, 66, 0, 0, 1, 2, 0, 0, 0, 67]), LONG, { row: 0, words: "zero bytes" }],
    ["is in no known encoding", Buffer.from([0x41, 0xff, 0xff, 0x80, 0x20]), LONG, { row: 0, words: "neither UTF-8 nor GB18030" }],
    ["has a quote that never closes", long('330421103,2026-01,penalty.decisions,"12', "330421002,2026-01,penalty.decisions,3"), LONG, { row: 2, words: "never closed" }],
    ["has a stray quote", long('330421103,2026-01,penalty.decisions,1"2'), LONG, { row: 2, words: "quotes" }],
    ["lacks a column", "地区,月份,数值\n330421103,2026-01,1", LONG, { row: 1, column: "指标", words: "its columns are “地区”, “月份”, “数值”" }],
    ["has a column twice", "地区,月份,指标,数值,数值\n", LONG, { row: 1, column: "数值", words: "two columns “数值”" }],
    ["has only a header", long(), LONG, { row: 0, words: "holds no figures" }],
    ["names an unknown region", long("330499,2026-01,penalty.decisions,1"), LONG, { row: 2, column: "地区", words: "no region of this installation" }],
    ["names an unknown period", long("330421103,2026年十三月,penalty.decisions,1"), LONG, { row: 2, column: "月份", words: "no month" }],
    ["gives a running total", long("330421103,2026年1-5月,penalty.decisions,1"), LONG, { row: 2, column: "月份", words: "running total" }],
    ["gives a quarter where months are collected", long("330421103,2026年三季度,penalty.decisions,1"), LONG, { row: 2, words: "report each month" }],
    ["names an unknown measure", long("330421103,2026-01,penalty.unknown,1"), LONG, { row: 2, column: "指标", words: "no measure of this installation" }],
    ["reports what cases give", long("330421103,2026-01,mediation.accepted,1"), LONG, { row: 2, column: "指标", words: "import the records" }],
    ["holds a text for a number", long("330421103,2026-01,penalty.decisions,约12"), LONG, { row: 2, column: "数值", words: "no number" }],
    ["holds a spreadsheet's error", long("330421103,2026-01,penalty.decisions,#REF!"), LONG, { row: 2, column: "数值", words: "correct the formula" }],
    ["holds a percentage for a count", long("330421103,2026-01,penalty.decisions,12%"), LONG, { row: 2, column: "数值", words: "counted in cases" }],
    ["holds a figure twice", long("330421103,2026-01,penalty.decisions,1", "西塘镇,2026年1月,penalty.decisions,1"), LONG, { row: 3, words: "stands already in row 2" }],
    ["lies before the beginning", long("330421103,2021-01,penalty.decisions,1"), LONG, { row: 2, words: "kept from 2022-01-01" }],
    ["has a column that nobody mapped", "地区,月份,行政处罚,新列\n330421103,1月,1,2", WIDE, { row: 1, column: "新列", words: "no rule of the mapping" }],
    ["has a ragged row", "地区,月份,行政处罚,备注\n330421103,1月,1", WIDE, { row: 2, words: "3 fields, the header 4" }],
    ["has a total that nobody can check", "地区,月份,行政处罚,备注\n嘉善县,1月,9,\n330411002,1月,1,", WIDE, { row: 2, words: "holds none of its parts" }],
    ["has a mapping that is no JSON", long(), "{", { row: 0, words: "no JSON" }],
    ["has a mapping of an unknown kind", long(), { kind: "figures" }, { row: 0, words: "“kind” is \"figures\"" }],
    ["has a mapping with a misspelt word", long(), { ...LONG, regoin: 1 }, { row: 0, words: "unknown “regoin”" }],
    ["has a mapping with a broken pattern", long(), { ...WIDE, columns: [{ header: "(", ignore: true }] }, { row: 0, words: "At columns.0" }],
    ["has a mapping with two ways to a period", long(), { ...LONG, period: { column: "月份", constant: "2026" } }, { row: 0, words: "exactly one of column, constant and fileName" }],
    ["is named without its period", long("330421103,,penalty.decisions,1"), { ...LONG, period: { fileName: "^(?<year>\\d{4})" } }, { row: 0, words: "The name of the file says no period" }],
    ["is in UTF-16 with a fault", utf16(long("330421103,2026-01,penalty.decisions,x")), LONG, { row: 2, column: "数值", words: "no number" }],
  ])("%s", async (title, content, mapping, { row, column = expect.any(String) as string, words }) => {
    const before = await storedRows(folder);
    const [fault, ...more] = await folder.refusal("file.csv", content, mapping);
    expect(fault, title).toMatchObject({ row, column, message: expect.stringContaining(words) });
    expect(fault?.message).toMatch(/[:;].+\.$|\.$/);
    expect(more).toEqual([]);
    expect(await storedRows(folder)).toEqual(before);
  });

  it("does not exist, or has no mapping", async () => {
    const { runImport } = await import("@plumbline/server/import/run-import.ts");
    const refused = runImport(folder.fresh.database, { paths: ["/no/such/file.csv"], mappingPath: "/no/such/mapping.json", actor: "test" });
    await expect(refused).rejects.toMatchObject({ total: 2, faults: [{ message: expect.stringContaining("There is no mapping") }, { message: expect.stringContaining("There is no file") }] });
  });
});

it("takes blanks, dashes and #N/A for missing, never for 0, and reads months, names and digits as they are written", async () => {
  const text = "地区,月份,行政处罚,备注\n合计,1月,99,\n西塘镇,1月,１，２３４,x\n330421002,２月,—,\n嘉善县本级,2月,#N/A,\n330411002,3月,0,\n330421,3月,7,总\n西塘镇,三月,7,\n";
  expect((await folder.import("wide.csv", text, WIDE)).counts.observations).toEqual({ new: 3, changed: 0, unchanged: 2, withdrawn: 0 });
  const rows = await folder.fresh.admin`select region_code, period_start::text as start, value::text as value, row_number from observation order by row_number`;
  expect(rows).toMatchObject([
    { region_code: "330421103", start: "2026-01-01", value: "1234", row_number: 3 },
    { region_code: "330411002", start: "2026-03-01", value: "0", row_number: 6 },
    { region_code: "330421103", start: "2026-03-01", value: "7", row_number: 8 },
  ]);
});

it("withdraws a figure that a later file leaves blank", async () => {
  await folder.import("a.csv", long("330411101,2026-05,penalty.decisions,5"), LONG);
  expect((await folder.import("b.csv", long("330411101,2026-05,penalty.decisions,")  , LONG)).counts.observations.withdrawn).toBe(1);
  expect(await folder.fresh.admin`select value from cell where region_code = '330411101' and period_start = '2026-05-01'`).toEqual([]);
});

it("gives a figure of a closed period its row and column", async () => {
  await approvePeriod(folder.fresh.database, { actor: "test", period: { start: "2025-01-01", months: 3 }, countyCodes: ["330421"] });
  const faults = await folder.refusal("late.csv", long("330411002,2025-02,penalty.decisions,1", "330421103,2025-02,penalty.decisions,1"), LONG);
  expect(faults).toMatchObject([{ file: "late.csv", row: 3, column: "数值", value: "2025Q1", message: expect.stringContaining("have the period reopened") }]);
});

it("keeps a key for one content", async () => {
  const first = await folder.import("k.csv", long("330411101,2026-06,penalty.decisions,5"), LONG, "report-2026-06");
  expect(await folder.import("k.csv", long("330411101,2026-06,penalty.decisions,5"), LONG, "report-2026-06")).toMatchObject({ repeated: true, changeId: first.changeId });
  await expect(folder.import("k.csv", long("330411101,2026-06,penalty.decisions,6"), LONG, "report-2026-06")).rejects.toMatchObject({ code: "IMPORT_KEY_REUSED" });
});
