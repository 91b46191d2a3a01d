import type { Language } from "../../../../ui/language.ts";
import { lineName } from "../../sheet/line-name.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import { viewWords } from "../../words/view-words.ts";
import { judgedOf } from "../judged.ts";

/** What sets a region apart over time, and how many quarters do; null where nothing is judged. */
export function trendSentence(sheet: Sheet, language: Language): string | null {
  const { judged, better, worse } = judgedOf(sheet.regions.flatMap((_, region) => sheet.periods.map((__, period) => sheet.at(region, period))));
  return sheet.line === null || judged === 0 ? null : viewWords(language).trendSentence(lineName(sheet.line.region, language), judged, better, worse);
}
