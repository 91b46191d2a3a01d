import { describe, expect, it } from "vitest";
import type { AnswerTable } from "./answer-table.ts";
import { answerTables } from "./answer-tables.ts";
import { cellText, columnDecimals } from "./cell-format.ts";
import { tableCsv } from "./table-csv.ts";

const tableOf = (data: unknown): AnswerTable => {
  const [table] = answerTables(data);
  if (table === undefined) throw new Error("no table");
  return table;
};

describe("numbers", () => {
  const textsOf = (data: unknown, column: number): string[] => {
    const table = tableOf(data);
    return table.rows.map((row) => cellText(row[column] ?? null, columnDecimals(table)[column] ?? 0, "en"));
  };

  it("have six significant digits at most, of whole numbers all, and a minus as wide as a digit", () => {
    expect(textsOf({ rows: [-0.13064888352821435, 0.5].map((mix) => ({ mix })) }, 0)).toEqual(["\u22120.1306", "0.5000"]);
    expect(textsOf({ rows: [123456.789, 1125700].map((n) => ({ n })) }, 0)).toEqual(["123,457", "1,125,700"]);
    expect(textsOf({ rows: [{ small: 0.00001234567 }] }, 0)).toEqual(["0.00001235"]);
  });

  it("are numbers in a list of one, and texts in longer ones", () => {
    expect(tableOf({ parts: [{ mixes: [-0.13064888352821435] }, { mixes: [] }] })).toMatchObject({ columns: [{ key: "mixes", kind: "number" }], rows: [[-0.13064888352821435], [null]] });
    expect(tableOf({ parts: [{ mixes: [-0.13064888352821435, 2, 1125700] }] }).rows).toEqual([["\u22120.130649, 2, 1125700"]]);
  });

  it("stay numbers in CSV", () => {
    const table = tableOf({ parts: [{ mixes: [-0.13064888352821435], text: "-0.5" }] });
    expect(tableCsv(table, columnDecimals(table), [])).toBe("\uFEFFmixes,text\r\n-0.1306,-0.5\r\n");
  });
});
