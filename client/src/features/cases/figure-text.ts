import { missingReason, formatMissing } from "../../ui/formats/missing.ts";
import { formatNumber } from "../../ui/formats/number.ts";
import { formatValue, valueParts } from "../../ui/formats/value.ts";
import type { Language } from "../../ui/language.ts";
import { FIGURES } from "./case-figures.ts";
import type { CaseFigure } from "./figure-ids.ts";
import type { AnswerRow } from "./pivot-answer.ts";

/** Part and whole behind a figure; the whole is its n. Null where the figure counts by itself. */
export function basisOfFigure(figure: CaseFigure, row: AnswerRow): { readonly part: number | null; readonly n: number | null } | null {
  const number = (value: number | null | undefined): number | null => value ?? null;
  const concluded = number(row.concluded);
  switch (figure) {
    case "clearance":
      return { part: concluded, n: number(row.accepted) };
    case "conclusionRate":
      return { part: concluded, n: row.opening === null || row.opening === undefined || row.accepted === null || row.accepted === undefined ? null : row.opening + row.accepted };
    case "settlementRate":
      return { part: number(row.settled), n: concluded };
    case "correctionRate":
      return { part: number(row.corrected), n: concluded };
    case "onTimeRate":
      return { part: number(row.onTime), n: concluded };
    case "dispositionTime":
    case "meanDays":
    case "medianDays":
    case "p90Days":
      return { part: null, n: concluded };
    default:
      return null;
  }
}

/** "169/295", "n 295", or nothing for a count. */
export function nText(figure: CaseFigure, row: AnswerRow, language: Language): string {
  const basis = basisOfFigure(figure, row);
  if (basis?.n === null || basis === null) return "";
  const n = formatNumber(basis.n, 0, language);
  return basis.part === null ? `n ${n}` : `${formatNumber(basis.part, 0, language)}/${n}`;
}

/** Why a figure is not there: the row's own reason, or the figure's; one that was not asked for of a row means nothing there. */
export function gapText(figure: CaseFigure, row: AnswerRow | undefined, language: Language): string {
  if (row === undefined) return formatMissing("not_applicable", language);
  const gap = row.gaps.find(({ measure }) => measure === FIGURES[figure].code);
  return formatMissing(missingReason(row.missing) ?? missingReason(gap?.reason) ?? "not_applicable", language);
}

export const figureNumber = (figure: CaseFigure, value: number, language: Language): string => valueParts(value, FIGURES[figure], language).number;
export const figureText = (figure: CaseFigure, value: number, language: Language): string => formatValue(value, FIGURES[figure], language);
