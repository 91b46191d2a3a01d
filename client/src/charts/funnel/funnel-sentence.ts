import { formatRange } from "../../ui/formats/range.ts";
import { pick } from "../../ui/language.ts";
import { counted, nameList } from "../chart-sentence.ts";
import type { ChartSentence, SentenceContext } from "../chart-sentence.ts";
import type { FunnelUnit, FunnelView } from "./funnel-view.ts";

/** What an outlier is, how many chance alone would bring, how many there are, and who lies outside the strict limits. */
export function funnelSentence(view: FunnelView, context: SentenceContext): ChartSentence {
  const { language, noun } = context;
  const judged = view.units.filter((unit) => unit.judged);
  if (judged.length === 0) return { lead: pick(language, `没有可判断的${noun.many}。`, `No ${noun.one} can be judged.`), rest: "" };
  const lead = pick(language, `离群指落在自身${view.sizeIsN ? " n " : "基数"}对应的 95% 界限之外的${noun.one}。`, `An outlier is a ${noun.one} outside the 95% limits for its ${view.sizeIsN ? "n" : "base"}.`);
  const expected = view.levels.find(({ level }) => level === 0.95)?.expected ?? judged.length * 0.05;
  const outside = judged.filter((unit) => unit.outside !== null);
  const count = pick(
    language,
    `${counted(judged.length, context)}中，仅凭偶然会有${byChance(expected, language)}个在外，实有 ${outside.length} 个${sides(outside, language)}。`,
    `Of ${counted(judged.length, context)}, ${byChance(expected, language)} would fall outside by chance alone; ${outside.length} ${outside.length === 1 ? "does" : "do"}${sides(outside, language)}.`,
  );
  const strict = outside.filter((unit) => unit.outside?.level === 0.998).map(({ name }) => name);
  const far = pick(language, strict.length === 0 ? "99.8% 界限之外没有。" : `99.8% 界限之外 ${strict.length} 个：${nameList(strict, language)}。`, strict.length === 0 ? "None lies outside 99.8%." : `Outside 99.8%: ${strict.length}, ${nameList(strict, language)}.`);
  return { lead, rest: [count, far, ...tooFew(view, context), ...dispersed(view, judged.length, context)].join(pick(language, "", " ")) };
}

/** "3 or 4", "about 3", "fewer than 1". */
function byChance(expected: number, language: SentenceContext["language"]): string {
  if (expected < 0.5) return pick(language, "不足 1 ", "fewer than 1");
  const low = Math.floor(expected);
  if (expected - low > 0.25 && expected - low < 0.75 && low > 0) return pick(language, ` ${formatRange(String(low), String(low + 1))} `, `${low} or ${low + 1}`);
  return pick(language, `约 ${Math.round(expected)} `, `about ${Math.round(expected)}`);
}

/** By band where the metric has a better side, otherwise by where they lie. */
function sides(outside: readonly FunnelUnit[], language: SentenceContext["language"]): string {
  if (outside.length === 0) return "";
  const of = (band: FunnelUnit["band"]): number => outside.filter((unit) => unit.band === band).length;
  if (of("better") + of("worse") > 0) return pick(language, `（▲ ${of("better")}，▼ ${of("worse")}）`, ` (▲ ${of("better")}, ▼ ${of("worse")})`);
  const above = outside.filter((unit) => unit.outside?.side === "above").length;
  return pick(language, `（高于 ${above}，低于 ${outside.length - above}）`, ` (${above} above, ${outside.length - above} below)`);
}

/** Who is not judged for an n that the axis does not show. */
function tooFew({ units, smallLimit, sizeIsN }: FunnelView, { language }: SentenceContext): string[] {
  const names = units.filter(({ few }) => few).map(({ name }) => name);
  if (sizeIsN || names.length === 0) return [];
  return [pick(language, `○ n<${smallLimit}（n 为计入的件数），不判：${nameList(names, language)}。`, `○ n<${smallLimit} (n: the cases counted), not judged: ${nameList(names, language)}.`)];
}

/**
 * φ is about the line, from which units may all lie a little on one side, and of all peers: those that are drawn may differ
 * less. The adjusted limits are weighed where somebody's judgement hangs on them.
 */
function dispersed({ dispersion, peers, units }: FunnelView, judged: number, context: SentenceContext): string[] {
  if (dispersion === null || !dispersion.significant) return [];
  const { language, noun, line } = context;
  const phi = dispersion.phi.toFixed(1);
  const all = judged < peers ? pick(language, `全部 ${counted(peers, context)}`, `all ${counted(peers, context)}`) : pick(language, noun.many, `the ${noun.many}`);
  const weighs = units.some((unit) => unit.judged && unit.outside?.level === 0.95);
  return [pick(
    language,
    `${all}整体偏离${line}的程度大于偶然所能解释（φ = ${phi}）${weighs ? "，仅超出 95% 者宜与调整后界限对照" : ""}。`,
    `Together ${all} lie further from ${line} than chance explains (φ = ${phi})${weighs ? ": weigh those outside 95% alone against the adjusted limits" : ""}.`,
  )];
}
