import { formatRange } from "../../ui/formats/range.ts";
import { pick } from "../../ui/language.ts";
import { counted, nameList } from "../chart-sentence.ts";
import type { ChartSentence, SentenceContext } from "../chart-sentence.ts";
import { rankCorrelation } from "./rank-correlation.ts";
import type { ScatterView } from "./scatter-view.ts";

/** Whether the two metrics go together over the regions, by the interval of their rank correlation, never that one makes the other; what an outlier is, and who; whose values rest on too little to take part. */
export function scatterSentence(view: ScatterView, context: SentenceContext): ChartSentence {
  const { language } = context;
  const ranked = view.units.filter((unit) => unit.ranked);
  const found = rankCorrelation(ranked.map(({ x }) => x), ranked.map(({ y }) => y));
  const rest = [outliers(view, context), leftOut(view, context)];
  const told = (texts: readonly string[]): string => texts.filter((text) => text !== "").join(pick(language, "", " "));
  if (found === null) return { lead: pick(language, `${counted(ranked.length, context)}太少，无法判断两项指标的关系。`, `${counted(ranked.length, context)} ${ranked.length === 1 ? "is" : "are"} too few to judge how the two metrics go together.`), rest: told(rest) };
  const number = (value: number): string => value.toFixed(2).replace("-", "−");
  const proof = pick(language, `（ρ = ${number(found.rho)}，95% 区间 ${formatRange(number(found.lower), number(found.upper))}，${counted(ranked.length, context)}）`, ` (ρ = ${number(found.rho)}, 95% interval ${number(found.lower)} to ${number(found.upper)}, ${counted(ranked.length, context)})`);
  const lead =
    found.lower > 0 ? pick(language, `两项指标同升同降${proof}。`, `The two metrics rise together${proof}.`)
    : found.upper < 0 ? pick(language, `一项越高，另一项越低${proof}。`, `Where one is higher, the other is lower${proof}.`)
    : pick(language, `两项指标没有确立的关系${proof}。`, `No relation of the two metrics is established${proof}.`);
  const caution = pick(language, "相关不说明因果。", "That they go together does not say that one makes the other.");
  return { lead, rest: told([...rest, ...(found.lower > 0 || found.upper < 0 ? [caution] : [])]) };
}

/** By which of the metrics a region may be an outlier, and who is one. */
function outliers({ units, x, y }: ScatterView, { language, line }: SentenceContext): string {
  const names = units.filter(({ outlier }) => outlier).map(({ name }) => name);
  if (!x.judged && !y.judged) return pick(language, "这里不判离群：两项指标都没有可与线对照的 95% 区间。", "No outliers are judged here: neither metric has a 95% interval to set against a line.");
  const which = x.judged && y.judged
    ? pick(language, `任一指标的 95% 区间不含该指标的${line}`, "the 95% interval of either metric leaves out that metric's own line")
    : pick(language, `${(x.judged ? x : y).title}的 95% 区间不含${line}（另一指标不判）`, `the 95% interval of “${(x.judged ? x : y).title}” leaves out ${line}; the other metric is not judged`);
  return pick(language, `离群：${which}，${names.length === 0 ? "这里没有" : `即${nameList(names, language)}`}。`, `Outliers (${which}): ${names.length === 0 ? "nobody here" : nameList(names, language)}.`);
}

/** Who has a place in the plot and none in the relation. */
function leftOut({ units, smallLimit }: ScatterView, { language }: SentenceContext): string {
  const names = units.filter(({ ranked }) => !ranked).map(({ name }) => name);
  if (names.length === 0) return "";
  return pick(language, `○ n<${smallLimit} 或上报不全，不排位，不计入 ρ：${nameList(names, language)}。`, `○ n<${smallLimit} or incomplete, not ranked and no part of ρ: ${nameList(names, language)}.`);
}
