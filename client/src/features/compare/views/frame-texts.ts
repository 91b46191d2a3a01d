import { periodLabel } from "../../../ui/formats/period.ts";
import { capitalName } from "../../../ui/formats/capital.ts";
import { shortUnit } from "../../../ui/formats/unit.ts";
import { pick, type Language } from "../../../ui/language.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import { viewWords } from "../words/view-words.ts";
import type { ViewId } from "./view-ids.ts";
import type { ViewPlace } from "./view.ts";
import type { Measure, Sheet, SheetPeriod } from "../sheet/sheet.ts";
import { compareWords } from "../words/compare-words.ts";

/** "Mediation & settlement rate by county", of several metrics their number. */
export function titleOf(sheets: readonly Sheet[], language: Language): string {
  const words = compareWords(language);
  const [first] = sheets;
  if (first === undefined) return words.title;
  return words.by(sheets.length === 1 ? capitalName(first.measure, language) : words.metrics(sheets.length), regionsWord(first, language));
}

/** A view's head: across the page what is compared, beside it the view's own name. */
export function headOf(view: ViewId, sheets: readonly Sheet[], place: ViewPlace, language: Language): string {
  return place.kind === "main" ? titleOf(sheets, language) : viewWords(language).names[view];
}

function regionsWord(sheet: Sheet, language: Language): string {
  const words = compareWords(language);
  const levels = new Set(sheet.regions.map((region) => region.level));
  if (levels.size !== 1) return words.someRegions;
  return levels.has("COUNTY") ? words.counties : levels.has("TOWN") ? words.towns : words.someRegions;
}

/** What the axes would say: the quarter where one is shown, definition, unit, version, direction. */
export function subtitleOf(measure: Measure, language: Language, period: SheetPeriod | null = null): string {
  const words = compareWords(language);
  const definition = pick(language, measure.definitionZh, measure.definitionEn).replace(/[。.]$/, "");
  const unit = shortUnit(measure, language);
  return [
    ...(period === null ? [] : [periodLabel(period, language)]),
    [definition, unit].filter((text) => text !== "").join(words.comma),
    ...(measure.version === null ? [] : [words.definition(String(measure.version))]),
    words.directions[measure.direction],
  ].join(words.semicolon);
}

/** The quarter that a view of one quarter shows, in words. */
export function shownQuarter(sheet: Sheet, request: Pick<CompareRequest, "at">, language: Language): string {
  return periodLabel(sheet.periods[placeOfQuarter(sheet, request)] ?? request.at, language);
}

/** The place of the quarter that views of one quarter show; the last one where another selection's sheet is still there. */
export function placeOfQuarter(sheet: Sheet, { at }: Pick<CompareRequest, "at">): number {
  const found = sheet.periods.findIndex(({ id }) => id === at.id);
  return found < 0 ? sheet.periods.length - 1 : found;
}
