import type { MarkDetail } from "../../charts/mark.ts";
import type { WaterfallView } from "../../charts/waterfall/waterfall-view.ts";
import type { IndexAnswerFragment } from "../../generated/graphql.ts";
import { formatNumber, formatSigned } from "../../ui/formats/number.ts";
import { periodLabel } from "../../ui/formats/period.ts";
import { metricName } from "../../ui/formats/metric-name.ts";
import { formatValue } from "../../ui/formats/value.ts";
import { nameOf, pick, type Language } from "../../ui/language.ts";
import { wordsOf } from "../../ui/words.ts";
import type { IndexMetric } from "./presets.ts";
import { indexWords } from "./words.ts";

type Row = IndexAnswerFragment["rows"][number];

/** A region's score, metric by metric, the largest contribution first; null without a score. */
export function makeupView(row: Row, answer: IndexAnswerFragment, metrics: readonly IndexMetric[], language: Language): WaterfallView | null {
  if (row.score === null || row.score === undefined) return null;
  const words = indexWords(language);
  const score = row.score;
  const name = nameOf(row.region, language);
  const scored = row.parts.flatMap((part) => (typeof part.contribution === "number" ? [{ part, contribution: part.contribution }] : [])).toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  const end = (label: string, value: number): WaterfallView["start"] => ({ label, value, text: formatNumber(value, 1, language), detail: { region: label, nameHead: words.metric, period: periodLabel(answer.period, language), value: formatNumber(value, 1, language), band: null, bandText: "", facts: [{ label: words.region, text: name }], note: "" } });
  const none = { shares: [] };
  return {
    summary: words.makeupSentence(name, formatNumber(score, 1, language), scored.map(({ part, contribution }) => `${titleOf(part.metric, answer, metrics, language)} ${formatSigned(contribution, 1, language)}`).join(", ")),
    unit: { suffix: "", decimals: 1, least: null, most: null },
    direction: "neutral",
    shares: [],
    start: end(words.start, 0),
    end: end(words.score, score),
    parts: scored.map(({ part, contribution }) => ({
      code: part.metric, name: titleOf(part.metric, answer, metrics, language), incomplete: false, effect: contribution, effectText: formatSigned(contribution, 1, language), ...none,
      detail: partDetail(row, part, contribution, answer, metrics, language),
    })),
    total: { effect: score, effectText: formatNumber(score, 1, language), ...none },
    leftOut: row.notScored.map((ref) => titleOf(ref, answer, metrics, language)),
  };
}

/** A metric's name, with the year where it is measured over another period than the index: 营商主体法治满意度（2025年）. */
export function titleOf(ref: string, answer: Pick<IndexAnswerFragment, "metrics" | "period">, metrics: readonly IndexMetric[], language: Language): string {
  const metric = metrics.find((one) => one.ref === ref);
  const over = answer.metrics.find((one) => one.metric.ref === ref)?.period;
  const name = metric === undefined ? ref : metricName(metric, language);
  if (over === undefined || over.id === answer.period.id) return name;
  return pick(language, `${name}（${periodLabel(over, language)}）`, `${name} (${periodLabel(over, language)})`);
}

function partDetail(row: Row, part: Row["parts"][number], contribution: number, answer: IndexAnswerFragment, metrics: readonly IndexMetric[], language: Language): MarkDetail {
  const words = indexWords(language);
  const metric = metrics.find((one) => one.ref === part.metric);
  const { value, n } = part.measurement;
  const divisor = answer.metrics.find((one) => one.metric.ref === part.metric)?.denominator;
  const size = part.denominator?.value;
  const facts = [
    { label: words.region, text: nameOf(row.region, language) },
    { label: words.value, text: typeof value === "number" && metric !== undefined ? formatValue(value, metric, language) : part.imputed ? words.imputed : "" },
    ...(typeof size === "number" && divisor !== undefined && divisor !== null ? [{ label: words.dividedBy(nameOf(divisor, language)), text: formatNumber(size, 0, language) }] : []),
    { label: "n", text: typeof n === "number" ? formatNumber(n, 0, language) : "" },
    { label: words.metricScore, text: typeof part.score === "number" ? formatNumber(part.score, 1, language) : "" },
    { label: words.ofWeight, text: typeof part.weight === "number" ? `${formatNumber(100 * part.weight, 1, language)}%` : "" },
  ];
  return {
    region: titleOf(part.metric, answer, metrics, language), nameHead: words.metric, period: periodLabel(answer.period, language), value: formatSigned(contribution, 1, language),
    band: null, bandText: "", facts: facts.filter(({ text }) => text !== ""), note: answer.synthetic ? wordsOf(language).synthetic : "",
  };
}
