import { pick, type Language } from "../../ui/language.ts";
import { nameList } from "../chart-sentence.ts";
import type { ChartSentence } from "../chart-sentence.ts";
import type { WaterfallView } from "./waterfall-view.ts";

/** The change, what own rates and what each mix did, the largest parts on either side, what is left out; an account, not a cause. */
export function waterfallSentence(view: WaterfallView, language: Language): ChartSentence {
  const { start, end, total, parts, leftOut } = view;
  const named = total.shares.map(({ text }, at) => `${pick(language, view.shares[at] ?? "", (view.shares[at] ?? "").toLowerCase())} ${text}`);
  const shares = named.length === 0 ? "" : pick(language, `，其中${named.join("，")}`, `: ${named.join(", ")}`);
  const lead = pick(language, `由 ${start.text} 到 ${end.text}，${total.effectText}${shares}。`, `From ${start.text} to ${end.text}, ${total.effectText}${shares}.`);
  const largest = (sign: 1 | -1) => parts.filter(({ effect }) => effect * sign > 0).toSorted((a, b) => (b.effect - a.effect) * sign)[0];
  const told = [largest(1), largest(-1)].flatMap((part) => (part === undefined ? [] : [`${part.name} ${part.effectText}`]));
  const rest = [
    ...(told.length === 0 ? [] : [pick(language, `影响最大：${told.join("，")}。`, `Largest: ${told.join(", ")}.`)]),
    ...(leftOut.length === 0 ? [] : [pick(language, `无数据未计入：${nameList(leftOut, language)}。`, `Left out for want of data: ${nameList(leftOut, language)}.`)]),
    ...(parts.some(({ incomplete }) => incomplete) ? [pick(language, "* 该处有单位某期缺数，可能貌似影响。", "* Some of its units lack a period, which may look like an effect.")] : []),
    pick(language, "这是算术上的分解，不是原因，也不判离群。", "This is an account of the change, not its cause, and calls nobody an outlier."),
  ];
  return { lead, rest: rest.join(pick(language, "", " ")) };
}
