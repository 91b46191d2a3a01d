import { periodLabel } from "../../../../ui/formats/period.ts";
import { capitalName } from "../../../../ui/formats/capital.ts";
import { unitWord } from "../../../../ui/formats/unit.ts";
import type { Language } from "../../../../ui/language.ts";
import type { CompareRequest } from "../../address/compare-request.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import { placeOfQuarter } from "../frame-texts.ts";

/** One column: a quarter of the only metric, or one of several metrics in one quarter. */
export interface TableColumn {
  /** As it stands in the address when rows are sorted by it. */
  readonly key: string;
  readonly head: string;
  /** Where columns differ in it; otherwise it stands at the corner. */
  readonly unit: string;
  readonly sheet: Sheet;
  readonly period: number;
}

/** Quarters with the latest first, so that it stands next to the names; of several metrics each its own column. */
export function tableColumns(sheets: readonly [Sheet, ...Sheet[]], request: Pick<CompareRequest, "at">, language: Language): TableColumn[] {
  const [first] = sheets;
  if (sheets.length === 1) {
    return first.periods.map((period, place): TableColumn => ({ key: period.id, head: periodLabel(period, language), unit: "", sheet: first, period: place })).toReversed();
  }
  return sheets.map((sheet) => ({
    key: sheet.subject,
    head: capitalName(sheet.measure, language),
    unit: unitWord(sheet.measure, language),
    sheet,
    period: placeOfQuarter(sheet, request),
  }));
}

/** How rows are sorted: by which column, and whether turned round. */
export interface TableSort {
  readonly column: TableColumn | undefined;
  readonly reverse: boolean;
}

/** Reads KEY or -KEY; the first column where the key is none of them. */
export function tableSort(columns: readonly TableColumn[], by: string | null): TableSort {
  const reverse = by?.startsWith("-") === true;
  const named = columns.find(({ key }) => key === (reverse ? by?.slice(1) : by));
  return named === undefined ? { column: columns[0], reverse: false } : { column: named, reverse };
}

/** What a click on a column's head asks for: best first, then last, then the first column again. */
export function nextSort(columns: readonly TableColumn[], by: string | null, key: string): string | undefined {
  const { column, reverse } = tableSort(columns, by);
  if (column?.key !== key) return key;
  return reverse ? undefined : `-${key}`;
}
