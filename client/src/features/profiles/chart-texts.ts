import type { ValueUnit } from "../../charts/axis-scale.ts";
import type { ChartValue } from "../../charts/chart-value.ts";
import type { ChartPeriod } from "../../charts/period-axis.ts";
import { periodLabel, tightPeriod, type PeriodLabels } from "../../ui/formats/period.ts";
import { displayDecimals, shortUnit, unitKind } from "../../ui/formats/unit.ts";
import { pick, type Language } from "../../ui/language.ts";
import type { Measured, ProfileMetric } from "./measured.ts";
import { valueText } from "./texts.ts";

/** How the metric's axis is written: the unit on its end tick, and the bounds that a proportion cannot leave. */
export function axisUnit(metric: ProfileMetric, language: Language): ValueUnit {
  const kind = unitKind(metric);
  const word = kind === "rate" || (kind !== "days" && kind !== "percent" && language === "en") ? "" : shortUnit(metric, language);
  const suffix = kind === "percent" || word === "" ? (kind === "percent" ? "%" : "") : pick(language, ` ${word}`, ` ${word}`);
  return { suffix, decimals: displayDecimals(metric), least: 0, most: metric.proportion ? 100 : null };
}

export function chartValue(measured: Measured, metric: ProfileMetric, language: Language): ChartValue {
  const text = valueText(measured, metric, language);
  return measured.kind === "observed" ? { kind: "observed", value: measured.value, text, lower: measured.lower, upper: measured.upper } : { kind: "missing", text };
}

/** The same value, known to rest on fewer cases than are ranked where it does. */
export function fewIn(value: ChartValue, measured: Measured, limit: number): ChartValue {
  return value.kind === "missing" || measured.kind === "missing" ? value : { ...value, few: measured.n !== null && measured.n < limit };
}

/** Periods as the time axis writes them. */
export function chartPeriods(periods: readonly (PeriodLabels & { readonly id: string })[], language: Language): ChartPeriod[] {
  return periods.map((period) => {
    const { year, quarter } = tightPeriod(period, language);
    return { id: period.id, label: periodLabel(period, language), short: quarter === "" ? year : quarter, year: quarter === "" ? "" : year };
  });
}
