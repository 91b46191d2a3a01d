import { CASE_TYPES } from "@plumbline/schema/vocabulary/case-record.ts";
import { isDay } from "@plumbline/schema/vocabulary/day.ts";
import { DAY_COUNTINGS } from "@plumbline/schema/vocabulary/legal-limit.ts";
import type { LegalLimit } from "@plumbline/schema/vocabulary/legal-limit.ts";
import type { CatalogueFault, Reading } from "./catalogue-fault.ts";
import { readTable } from "./read-table.ts";
import type { TableRow } from "./table-row.ts";

const LIMIT_COLUMNS = [
  "case_type", "clock", "procedure", "starts", "ends", "due", "days", "counting", "deducts", "most_extension", "valid_from", "valid_to", "basis_zh", "basis_en",
] as const;

const WORD = /^[a-z][a-z0-9_]*$/;
const MAYBE_WORD = /^(?:[a-z][a-z0-9_]*)?$/;
const WORDS = /^[a-z][a-z0-9_]*(?: [a-z][a-z0-9_]*)*$/;

const orNull = (text: string): string | null => (text === "" ? null : text);

function readDay(row: TableRow, column: string, required: boolean): string {
  const value = required ? row.required(column) : row.text(column);
  if (value !== "" && !isDay(value)) row.fault(column, `“${value}” is no day: write it as 2024-01-01.`);
  return value;
}

/** Rows of a clock must agree on what they measure, and one of them must hold for any procedure. */
function disagreements(limits: readonly LegalLimit[], file: string): CatalogueFault[] {
  const clocks = new Map<string, LegalLimit[]>();
  for (const limit of limits) {
    const name = limit.clock === "" ? limit.caseType : `${limit.caseType}, ${limit.clock}`;
    clocks.set(name, [...(clocks.get(name) ?? []), limit]);
  }
  const shape = ({ starts, ends, due, deducts }: LegalLimit): string => JSON.stringify([starts, ends, due, deducts]);
  const fault = (column: string, value: string, message: string): CatalogueFault => ({ file, row: 0, column, value, message });
  return [...clocks].flatMap(([name, rows]): CatalogueFault[] => [
    ...(new Set(rows.map(shape)).size > 1 ? [fault("starts", name, `The limits of ${name} differ in starts, ends, due or deducts: they must run between the same days.`)] : []),
    ...(rows.every(({ procedure }) => procedure !== null) ? [fault("procedure", name, `No limit of ${name} holds for any procedure: add a row whose procedure is empty.`)] : []),
  ]);
}

/** Legal limits of a `limits.csv`. */
export function readLimits(text: string, file = "limits.csv"): Reading<LegalLimit> {
  const read = (row: TableRow): LegalLimit => {
    const validTo = readDay(row, "valid_to", false);
    const limit: LegalLimit = {
      caseType: row.oneOf("case_type", CASE_TYPES),
      clock: row.shaped("clock", MAYBE_WORD, "a word of small letters, or nothing for the case's own limit"),
      procedure: orNull(row.shaped("procedure", MAYBE_WORD, "a word of small letters, or nothing for any")),
      starts: row.shaped("starts", WORDS, "one or more field names with a space between").split(" "),
      ends: row.shaped("ends", WORD, "a field name"),
      due: orNull(row.shaped("due", MAYBE_WORD, "a field name, or nothing")),
      days: row.whole("days"),
      counting: row.oneOf("counting", DAY_COUNTINGS),
      deducts: orNull(row.shaped("deducts", MAYBE_WORD, "pauses, a field name, or nothing")),
      mostExtension: row.whole("most_extension"),
      validFrom: readDay(row, "valid_from", true),
      validTo: orNull(validTo),
      basisZh: row.required("basis_zh"),
      basisEn: row.required("basis_en"),
    };
    if (row.faults.length === 0 && limit.validTo !== null && limit.validTo <= limit.validFrom) row.fault("valid_to", `The limit ends on ${limit.validTo}, before it begins on ${limit.validFrom}: correct one of the days.`);
    return limit;
  };
  const { rows, faults } = readTable({ file, text, columns: LIMIT_COLUMNS, read, key: ({ caseType, clock, procedure, validFrom }) => `${caseType}/${clock}/${procedure ?? ""}/${validFrom}` });
  return { rows, faults: faults.length > 0 ? faults : disagreements(rows, file) };
}
