import { formatRange } from "../../ui/formats/range.ts";
import { pick } from "../../ui/language.ts";
import { counted, nameList } from "../chart-sentence.ts";
import type { ChartSentence, SentenceContext } from "../chart-sentence.ts";
import { rankCorrelation } from "./rank-correlation.ts";
import type { AxisKey, ScatterAxis, ScatterView } from "./scatter-view.ts";

/** Whether the two metrics go together over the regions, by the interval of their rank correlation, never that one makes the other; what an outlier is, and who by which metric; whose values rest on too little to take part. */
export function scatterSentence(view: ScatterView, context: SentenceContext): ChartSentence {
  const { language } = context;
  const ranked = view.units.filter(({ small }) => small.length === 0);
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

/** Who is an outlier by which of the metrics: one may be judged where the other is not. */
function outliers({ units, x, y }: ScatterView, { language, line }: SentenceContext): string {
  if (!x.judged && !y.judged) return pick(language, "这里不判离群：两项指标都没有可与线对照的 95% 区间。", "No outliers are judged here: neither metric has a 95% interval to set against a line.");
  const by = (key: AxisKey, { name, judged }: ScatterAxis): string => {
    if (!judged) return pick(language, `“${name}”不判`, `“${name}” is not judged`);
    const names = units.filter(({ outlier }) => outlier.includes(key)).map((unit) => unit.name);
    return names.length === 0 ? pick(language, `按“${name}”没有`, `by “${name}” nobody`) : pick(language, `按“${name}”为${nameList(names, language)}`, `by “${name}” ${nameList(names, language)}`);
  };
  const told = [by("x", x), by("y", y)].join(pick(language, "；", "; "));
  return pick(language, `离群（95% 区间不含该指标的${line}）：${told}。`, `Outliers (the 95% interval leaves out ${line} of that metric): ${told}.`);
}

/** Who has a place in the plot and none in the relation, by which metric. */
function leftOut({ units, smallLimit, x, y }: ScatterView, { language }: SentenceContext): string {
  const by = (key: AxisKey, { name }: ScatterAxis): string[] => {
    const names = units.filter(({ small }) => small.includes(key)).map((unit) => unit.name);
    return names.length === 0 ? [] : [pick(language, `按“${name}”为${nameList(names, language)}`, `by “${name}” ${nameList(names, language)}`)];
  };
  const told = [...by("x", x), ...by("y", y)].join(pick(language, "；", "; "));
  return told === "" ? "" : pick(language, `○ n<${smallLimit} 或上报不全，不排位，不计入 ρ：${told}。`, `○ n<${smallLimit} or incomplete, not ranked and no part of ρ: ${told}.`);
}
