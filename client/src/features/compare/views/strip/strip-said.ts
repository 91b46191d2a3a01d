import type { ChartSentence } from "../../../../charts/chart-sentence.ts";
import { stripSentence, tickSentence } from "../../../../charts/strip/strip-sentence.ts";
import type { StripView } from "../../../../charts/strip/strip-view.ts";
import { pick, type Language } from "../../../../ui/language.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import { judgedOf } from "../judged.ts";
import { notJudged } from "../not-judged.ts";
import { sentenceContext } from "../sentence-context.ts";

/** What a strip says of one quarter: how many towns differ from the line, or why nobody is judged, as below every other view. */
export function stripSaid(view: StripView, sheet: Sheet, period: number, limit: number, language: Language): ChartSentence {
  const towns = sheet.regions.flatMap(({ level }, region) => (level === "TOWN" ? [sheet.at(region, period)] : []));
  const why = judgedOf(towns).judged > 0 ? null : notJudged(sheet, towns, limit, language);
  return why === null ? stripSentence(view, sentenceContext(sheet, language)) : { lead: "", rest: [why, tickSentence(language)].join(pick(language, "", " ")) };
}
