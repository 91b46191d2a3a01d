import { capital } from "../../ui/formats/capital.ts";
import type { Language } from "../../ui/language.ts";
import type { CasesRequest } from "./cases-request.ts";
import { COUNTED, printDrill, type Counted } from "./cases-search.ts";
import { casesWords } from "./cases-words.ts";
import type { CaseFigure } from "./figure-ids.ts";
import { basisOfFigure, figureNumber, gapText, nText } from "./figure-text.ts";
import type { AnswerRow, PivotAnswer } from "./pivot-answer.ts";
import { OTHERS, type PivotGrid } from "./pivot-rows.ts";
import { valueNames } from "./value-names.ts";

export interface PivotCell {
  readonly key: string;
  readonly figure: CaseFigure;
  /** Without its unit, which stands in the head; a gap with its reason. */
  readonly text: string;
  readonly missing: boolean;
  /** "169/295", "n 295"; empty for counts. */
  readonly small: string;
  /** True where the figure rests on so few cases that it is not ranked. */
  readonly few: boolean;
  /** The address part that opens the cases behind it; null where there are none to open. */
  readonly list: string | null;
}

export interface PivotLine {
  readonly key: string;
  readonly label: string;
  readonly kind: "group" | "others" | "total";
  /** How a line that is no group comes about. */
  readonly note: string;
  readonly cells: readonly PivotCell[];
}

export interface PivotView {
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly lines: readonly PivotLine[];
}

export interface PivotContext {
  readonly language: Language;
  readonly smallNumberLimit: number;
  /** Whether the reader may see the cases behind a count. */
  readonly lists: boolean;
}

/** Stands for the column of the totals. */
const TOTAL_COLUMN = "Σ";

/** The table: a line per value, then the values beyond the limit, then the total; figures side by side in each column. */
export function pivotView(answer: PivotAnswer, grid: PivotGrid, request: CasesRequest, context: PivotContext): PivotView {
  const { rows, columns, figures } = request;
  const words = casesWords(context.language);
  const nameOfRow = valueNames(answer, rows, context.language);
  const nameOfColumn = columns === null ? (value: string) => value : valueNames(answer, columns, context.language);
  const places: readonly (string | null)[] = [...grid.columns, null];
  const line = (value: string | null): Pick<PivotLine, "key" | "cells"> => ({
    key: value ?? TOTAL_COLUMN,
    cells: places.flatMap((column) => figures.map((figure) => cellOf(figure, grid.at(value, column), { row: value, column }, context))),
  });
  const others = grid.at(OTHERS, null)?.othersCount ?? 0;
  return {
    columns: columns === null ? [] : [...grid.columns.map((key) => ({ key, label: capital(nameOfColumn(key)) })), { key: TOTAL_COLUMN, label: words.total }],
    lines: [
      ...grid.rows.map((value): PivotLine =>
        value === OTHERS
          ? { ...line(value), kind: "others", label: words.others(others), note: words.othersHow }
          : { ...line(value), kind: "group", label: capital(nameOfRow(value)), note: "" }),
      ...(grid.rows.length < 2 ? [] : [{ ...line(null), kind: "total" as const, label: words.total, note: words.totalHow }]),
    ],
  };
}

function cellOf(figure: CaseFigure, row: AnswerRow | undefined, place: { readonly row: string | null; readonly column: string | null }, { language, smallNumberLimit, lists }: PivotContext): PivotCell {
  const key = `${place.row ?? TOTAL_COLUMN} ${place.column ?? TOTAL_COLUMN} ${figure}`;
  const value = row?.[figure] ?? null;
  if (row === undefined || value === null) {
    return { key, figure, text: gapText(figure, row, language), missing: true, small: "", few: false, list: null };
  }
  const n = basisOfFigure(figure, row)?.n ?? null;
  const counted = COUNTED.find((one): one is Counted => one === figure);
  const known = place.row !== OTHERS && place.column !== OTHERS;
  return {
    key, figure, missing: false,
    text: figureNumber(figure, value, language),
    small: nText(figure, row, language),
    few: n !== null && n < smallNumberLimit,
    list: lists && known && counted !== undefined && value > 0 ? printDrill({ of: counted, ...place }) : null,
  };
}
