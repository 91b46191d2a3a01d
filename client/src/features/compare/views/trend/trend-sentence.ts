import { nameOf, type Language } from "../../../../ui/language.ts";
import { periodLabel } from "../../../../ui/formats/period.ts";
import { ofYears } from "../../sheet/of-years.ts";
import { lineName } from "../../sheet/line-name.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import { viewWords } from "../../words/view-words.ts";
import { judgedOf } from "../judged.ts";
import { notJudged } from "../not-judged.ts";
import { worseSince } from "./worse-since.ts";

const MOST_NAMED = 3;

/** What sets a region apart over time, how many quarters do, and who has been behind since when; where nothing is judged why, null where no region has a value. `apart` is false where periods hold one another. */
export function trendSentence(sheet: Sheet, limit: number, language: Language, apart: boolean): string | null {
  const cells = sheet.regions.flatMap((_, region) => sheet.periods.map((__, period) => sheet.at(region, period)));
  const { judged, better, worse } = judgedOf(cells);
  if (sheet.line === null || judged === 0) return notJudged(sheet, cells, limit, language);
  const words = viewWords(language);
  const line = lineName(sheet.line.region, language);
  const behind = apart ? worseSince(sheet) : [];
  const named = behind.slice(0, MOST_NAMED).map(({ region, since, periods }) => ({ name: nameOf(region, language), since: periodLabel(since, language), periods }));
  return [words.trendSentence(line, judged, better, worse, ofYears(sheet.periods)), behind.length === 0 ? "" : words.worseSince(line, named, behind.length - named.length)].join(language === "en" ? " " : "").trim();
}
