import { CASE_TYPES, OUTCOMES } from "@plumbline/schema/vocabulary/case-record.ts";
import { codeOf, type Dimension } from "./dimensions.ts";
import { emptyGroup } from "./empty-group.ts";
import type { AnswerRow, PivotAnswer } from "./pivot-answer.ts";

/** The key of the values beyond the limit; no word of a case begins so. */
export const OTHERS = "…";

/** A row's value in a dimension: a word, a code or a period's id; null where the row is a total over it. */
function valueIn(row: AnswerRow, dimension: Dimension): string | null {
  if (row.othersOf === codeOf(dimension)) return OTHERS;
  switch (dimension) {
    case "region":
      return row.region?.code ?? null;
    case "period":
      return row.period?.id ?? null;
    case "organ":
      return row.organClass ?? null;
    default:
      return row[dimension] ?? null;
  }
}

export interface PivotGrid {
  /** Sorted as the answer is, or in their own order; what a limit cut comes last. */
  readonly rows: readonly string[];
  /** Periods by time, others as rows are; empty without columns. */
  readonly columns: readonly string[];
  /** The answer's row for a value of rows and columns, or that of their having no cases; null stands for the total over them. */
  readonly at: (row: string | null, column: string | null) => AnswerRow | undefined;
}

/** Lays an answer out as rows and columns; `sorted` keeps the order that its figures give it. */
export function pivotGrid({ rows: answer }: PivotAnswer, rows: Dimension, columns: Dimension | null, sorted: boolean): PivotGrid {
  const key = (row: string | null, column: string | null): string => `${row ?? ""}\n${column ?? ""}`;
  const cells = new Map(answer.map((row) => [key(valueIn(row, rows), columns === null ? null : valueIn(row, columns)), row]));
  const at = (row: string | null, column: string | null): AnswerRow | undefined => {
    const found = cells.get(key(row, column));
    if (found !== undefined || columns === null || row === null || column === null) return found;
    const [ofRow, ofColumn] = [cells.get(key(row, null)), cells.get(key(null, column))];
    return ofRow === undefined || ofColumn === undefined ? undefined : emptyGroup({ rows, columns, ofRow, ofColumn });
  };
  const values = (dimension: Dimension, over: Dimension | null): string[] => {
    const found = answer.filter(({ totalOver }) => (over === null ? totalOver.length === 0 : totalOver.length === 1 && totalOver[0] === codeOf(over))).flatMap((row) => valueIn(row, dimension) ?? []);
    const place = dimension === "period" || !sorted ? ownOrder(dimension) : null;
    return place === null ? [...new Set(found)] : [...new Set(found)].toSorted((a, b) => (place(a) === place(b) ? Number(a > b) - Number(a < b) : place(a) - place(b)));
  };
  return { rows: values(rows, columns), columns: columns === null ? [] : values(columns, rows), at };
}

/** Vocabularies have an order of their own. */
const VOCABULARIES: Partial<Record<Dimension, readonly string[]>> = { type: CASE_TYPES, outcome: [...new Set(Object.values(OUTCOMES).flat())], enterprise: ["yes", "no", "unrecorded"] };

/** The place of a value in its dimension's own order, by code or time where all have one; null for words that come by how many cases carry them. */
function ownOrder(dimension: Dimension): ((value: string) => number) | null {
  if (dimension === "region" || dimension === "period") return (value) => Number(value === OTHERS);
  const words = VOCABULARIES[dimension];
  if (words === undefined) return null;
  return (value) => (value === OTHERS ? words.length + 1 : words.includes(value) ? words.indexOf(value) : words.length);
}
