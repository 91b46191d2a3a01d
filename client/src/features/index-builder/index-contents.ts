import { metricText } from "../../charts/metric-text.ts";
import type { IndexAnswerFragment } from "../../generated/graphql.ts";
import { capitalName } from "../../ui/formats/capital.ts";
import { formatNumber } from "../../ui/formats/number.ts";
import { pick, type Language } from "../../ui/language.ts";
import { wordsOf } from "../../ui/words.ts";
import type { IndexMetric } from "./presets.ts";
import { indexWords } from "./words.ts";

/** What the score in a file or on paper is made of: each metric with its code, version and share of the weight. */
export function indexContents(answer: Pick<IndexAnswerFragment, "metrics">, metrics: readonly IndexMetric[], language: Language): string {
  const parts = answer.metrics.flatMap(({ metric: { ref }, weight }) => {
    const metric = metrics.find((one) => one.ref === ref);
    if (metric === undefined) return [];
    return [`${metricText({ metric: capitalName(metric, language), code: `${metric.code} v${metric.version}` }, language)}${pick(language, "", " ")}${formatNumber(100 * weight, 1, language)}%`];
  });
  const { contents } = indexWords(language);
  return pick(language, `${contents}：${wordsOf(language).list(parts)}。`, `${contents}: ${wordsOf(language).list(parts)}.`);
}
