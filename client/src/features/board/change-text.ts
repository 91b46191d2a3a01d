import { changeDecimals, formatChange, formatNoBase, type ChangedUnit } from "../../ui/formats/change.ts";
import { roundTo } from "../../ui/formats/number.ts";
import type { Language } from "../../ui/language.ts";
import type { BoardMetric, Measurement, Observed, Series } from "./measurement.ts";
import { changeBase, measuredYearBefore } from "./year-before.ts";

/** Which way a change leads, by the metric's own direction; a neutral metric has no such way. */
export type Tone = "better" | "worse" | "plain";

function toneOf(metric: Pick<BoardMetric, "direction"> & ChangedUnit, change: number): Tone {
  const shown = roundTo(change, changeDecimals(metric));
  if (shown === 0 || metric.direction === "NEUTRAL") return "plain";
  return shown > 0 === (metric.direction === "HIGHER") ? "better" : "worse";
}

/** Whether the value of a year before lies outside this value's 95 % interval; a value without an interval has no such test. */
function isMoreThanChance(measured: Observed, before: Measurement | null): boolean {
  if (measured.lower === null || measured.upper === null || before?.kind !== "observed") return true;
  return before.value < measured.lower || before.value > measured.upper;
}

/** The year-on-year change of a place in words, or the reason why there is none; a change within chance has no tone. */
export function changeText(series: Series, region: number, period: number, measured: Measurement, language: Language): { readonly text: string; readonly tone: Tone } {
  const before = measuredYearBefore(series, region, period);
  if (measured.kind === "observed" && measured.yearOnYear !== null) {
    const tone = isMoreThanChance(measured, before) ? toneOf(series.metric, measured.yearOnYear) : "plain";
    return { text: formatChange(measured.yearOnYear, series.metric, language), tone };
  }
  return { text: formatNoBase(changeBase(measured, before), language), tone: "plain" };
}
