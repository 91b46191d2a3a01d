import { nameList } from "../../../../charts/chart-sentence.ts";
import { missingWord } from "../../../../ui/formats/missing.ts";
import { nameOf, type Language } from "../../../../ui/language.ts";
import { regionsReason } from "../../sheet/sheet-emptiness.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import { viewWords } from "../../words/view-words.ts";

const MOST_NAMED = 3;

/** What can be drawn over time, and who cannot: a plot of a region without any value would hold the line alone and no reason. */
export interface DrawableSheet {
  readonly sheet: Sheet;
  /** Names of those left out and why; empty where nobody is. */
  readonly note: string;
}

export function drawableSheet(sheet: Sheet, language: Language): DrawableSheet {
  const all = sheet.regions.map((_, place) => place);
  const without = all.filter((place) => regionsReason(sheet, [place]) !== null);
  const reason = regionsReason(sheet, without);
  // Where nobody has a value, the panel says so in place of a drawing.
  if (reason === null || without.length === all.length) return { sheet, note: "" };
  const kept = all.filter((place) => !without.includes(place));
  const of = (places: readonly number[]) => places.flatMap((place) => sheet.regions[place] ?? []);
  return {
    sheet: { ...sheet, regions: of(kept), at: (region, period) => sheet.at(kept[region] ?? -1, period) },
    note: viewWords(language).notDrawn(nameList(of(without).map((region) => nameOf(region, language)), language, MOST_NAMED), missingWord(reason, language)),
  };
}
