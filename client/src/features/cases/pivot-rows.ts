import type { CasesPivotQuery } from "../../generated/graphql.ts";
import { codeOf, type Dimension } from "./dimensions.ts";

export type PivotAnswer = CasesPivotQuery["caseStatistics"];
export type AnswerRow = PivotAnswer["rows"][number];

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
  /** In the order of the answer; what a limit cut comes last. */
  readonly rows: readonly string[];
  /** Periods by time, other values in the order of the answer; empty without columns. */
  readonly columns: readonly string[];
  /** The answer's row for a value of rows and columns; null stands for the total over them. */
  readonly at: (row: string | null, column: string | null) => AnswerRow | undefined;
}

/** Lays an answer out as rows and columns. */
export function pivotGrid({ rows: answer }: PivotAnswer, rows: Dimension, columns: Dimension | null): PivotGrid {
  const key = (row: string | null, column: string | null): string => `${row ?? ""}\n${column ?? ""}`;
  const cells = new Map(answer.map((row) => [key(valueIn(row, rows), columns === null ? null : valueIn(row, columns)), row]));
  const values = (dimension: Dimension, over: Dimension | null): string[] => {
    const found = answer.filter(({ totalOver }) => (over === null ? totalOver.length === 0 : totalOver.length === 1 && totalOver[0] === codeOf(over))).flatMap((row) => valueIn(row, dimension) ?? []);
    return dimension === "period" ? [...new Set(found)].sort() : [...new Set(found)];
  };
  return { rows: values(rows, columns), columns: columns === null ? [] : values(columns, rows), at: (row, column) => cells.get(key(row, column)) };
}
