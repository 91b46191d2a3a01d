import { pick, type Language } from "../../ui/language.ts";
import type { ChartSentence } from "../chart-sentence.ts";
import { baselineSentence } from "./baselines.ts";
import { causeText } from "./cause-text.ts";
import type { ControlChartView } from "./control-chart-view.ts";

const MOST_NAMED = 3;

/** Which periods chance alone would seldom bring, and that the others' ups and downs need no explanation. */
export function controlSentence(view: ControlChartView, language: Language): ChartSentence {
  const judged = view.points.filter(({ limits, value }) => limits !== null && value.kind === "observed");
  const signals = view.points.flatMap(({ causes: [cause] }, place) => (cause === undefined ? [] : [{ cause, label: view.periods[place]?.label ?? "" }]));
  const trial = view.points.findLast(({ limits }) => limits !== null)?.trial === true;
  const caution = trial ? pick(language, "基线不足 12 期，界限为试用，仍会移动。", "The baseline has fewer than 12 points: limits are on trial and still move.") : "";
  const baselines = baselineSentence(view, language);
  if (judged.length === 0) return { lead: pick(language, "点数不足，无法给出控制限。", "There are too few points for limits."), rest: baselines };
  if (signals.length === 0) {
    const lead = pick(language, `${judged.length} 期均在通常波动之内。`, `All ${judged.length} periods lie within usual variation.`);
    return { lead, rest: join([rules(language), baselines, pick(language, "涨落不需要逐期解释。", "Their ups and downs need no explanation one by one."), caution], language) };
  }
  const named = signals.slice(-MOST_NAMED).map(({ cause, label }) => pick(language, `${label}${causeText(cause, language)}`, `${label} ${causeText(cause, language)}`));
  const earlier = signals.length - named.length;
  const list = named.join(pick(language, "；", "; "));
  const more = earlier === 0 ? "" : pick(language, `；此前另有 ${earlier} 期`, `; ${earlier} more before`);
  const lead = pick(language, `${judged.length} 期中 ${signals.length} 期超出偶然：${list}${more}。`, `${signals.length} of ${judged.length} periods ${signals.length === 1 ? "is" : "are"} more than chance: ${list}${more}.`);
  return { lead, rest: join([rules(language), baselines, pick(language, "其余各期属通常波动。", "The others are usual variation."), caution], language) };
}

/** What is more than chance here: the rules by which a point is marked. */
const rules = (language: Language): string =>
  pick(language, "超出偶然：越出控制限、连续 7 点在均值一侧或连续升降，或 3 点中 2 点近限。", "More than chance: beyond a limit, 7 in a row on one side of the mean, rising or falling, or 2 of 3 near a limit.");

const join = (parts: readonly string[], language: Language): string => parts.filter((part) => part !== "").join(pick(language, "", " "));
