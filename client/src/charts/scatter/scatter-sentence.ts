import { pick } from "../../ui/language.ts";
import { counted, nameList } from "../chart-sentence.ts";
import type { ChartSentence, SentenceContext } from "../chart-sentence.ts";
import { rankCorrelation } from "./rank-correlation.ts";
import type { ScatterView } from "./scatter-view.ts";

/** Whether the two metrics go together over the regions, by the interval of their rank correlation; never that one makes the other. */
export function scatterSentence(view: ScatterView, context: SentenceContext): ChartSentence {
  const { language } = context;
  const found = rankCorrelation(view.units.map(({ x }) => x), view.units.map(({ y }) => y));
  const outliers = view.units.filter(({ outlier }) => outlier).map(({ name }) => name);
  const named = outliers.length === 0 ? [] : [pick(language, `离群：${nameList(outliers, language)}。`, `Outliers: ${nameList(outliers, language)}.`)];
  if (found === null) return { lead: pick(language, `${counted(view.units.length, context)}太少，无法判断两项指标的关系。`, `${counted(view.units.length, context)} ${view.units.length === 1 ? "is" : "are"} too few to judge how the two metrics go together.`), rest: named.join("") };
  const number = (value: number): string => value.toFixed(2).replace("-", "−");
  const proof = pick(language, `（ρ = ${number(found.rho)}，95% 区间 ${number(found.lower)}～${number(found.upper)}，${counted(view.units.length, context)}）`, ` (ρ = ${number(found.rho)}, 95% interval ${number(found.lower)} to ${number(found.upper)}, ${counted(view.units.length, context)})`);
  const lead =
    found.lower > 0 ? pick(language, `两项指标同升同降${proof}。`, `The two metrics rise together${proof}.`)
    : found.upper < 0 ? pick(language, `一项越高，另一项越低${proof}。`, `Where one is higher, the other is lower${proof}.`)
    : pick(language, `两项指标没有确立的关系${proof}。`, `No relation of the two metrics is established${proof}.`);
  const caution = pick(language, "相关不说明因果。", "That they go together does not say that one makes the other.");
  return { lead, rest: [...named, ...(found.lower > 0 || found.upper < 0 ? [caution] : [])].join(pick(language, "", " ")) };
}
