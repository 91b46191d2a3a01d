import type { Band } from "../../../charts/band.ts";
import { periodLabel } from "../../../ui/formats/period.ts";
import { formatRank } from "../../../ui/formats/rank.ts";
import { metricName } from "../../../ui/formats/metric-name.ts";
import { formatValue } from "../../../ui/formats/value.ts";
import type { Language } from "../../../ui/language.ts";
import { changeText, countText, intervalText, provisionalText, valueText } from "../texts.ts";
import type { Indicator } from "./evidence.ts";

/** What a row says of an indicator; empty where there is nothing to say. */
export interface IndicatorTexts {
  readonly title: string;
  /** The year of the value, where it is not the page's period. */
  readonly year: string;
  readonly value: string;
  /** That the value may still change. */
  readonly provisional: string;
  readonly count: string;
  readonly interval: string;
  /** The line's value; none for a total of the whole, which is no line for its parts. */
  readonly line: string;
  readonly band: Band | null;
  readonly rank: string;
  readonly change: string;
}

/** The same on screen and in files. */
export function indicatorTexts({ metric, now, year }: Pick<Indicator, "metric" | "now" | "year">, language: Language): IndicatorTexts {
  const observed = now.kind === "observed" ? now : null;
  return {
    title: metricName(metric, language),
    year: year === null ? "" : periodLabel(year, language),
    value: valueText(now, metric, language),
    provisional: provisionalText(now, language),
    count: countText(now, metric, language),
    interval: intervalText(now, metric, language),
    line: now.line === null || metric.wholeIsTotal ? "" : formatValue(now.line, metric, language),
    band: observed?.band ?? null,
    rank: observed?.rank === null || observed?.rank === undefined ? "" : `${formatRank(observed.rank, observed.tied, language)}${observed.ranked === null ? "" : ` / ${observed.ranked}`}`,
    change: changeText(now, metric, language),
  };
}
