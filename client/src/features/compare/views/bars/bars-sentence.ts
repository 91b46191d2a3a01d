import type { Language } from "../../../../ui/language.ts";
import { lineName } from "../../sheet/line-name.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import { viewWords } from "../../words/view-words.ts";
import { judgedOf } from "../judged.ts";
import { notJudged } from "../not-judged.ts";

/** What sets a region apart in one quarter, and how many do; where nobody is judged why, null where nobody has a value. */
export function barsSentence(sheet: Sheet, period: number, limit: number, language: Language): string | null {
  const cells = sheet.regions.map((_, region) => sheet.at(region, period));
  const { judged, better, worse } = judgedOf(cells);
  if (sheet.line === null || judged === 0) return notJudged(sheet, cells, limit, language);
  return viewWords(language).barsSentence(lineName(sheet.line.region, language), judged, better, worse);
}
