import type { Language } from "../../../../ui/language.ts";
import { lineName } from "../../sheet/line-name.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import { viewWords } from "../../words/view-words.ts";
import { judgedOf } from "../judged.ts";

/** What sets a region apart in one quarter, and how many do; null where nothing is judged. */
export function barsSentence(sheet: Sheet, period: number, language: Language): string | null {
  const { judged, better, worse } = judgedOf(sheet.regions.map((_, region) => sheet.at(region, period)));
  return sheet.line === null || judged === 0 ? null : viewWords(language).barsSentence(lineName(sheet.line.region, language), judged, better, worse);
}
