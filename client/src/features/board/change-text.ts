import { formatChange, formatNoBase } from "../../ui/formats/change.ts";
import { roundTo } from "../../ui/formats/number.ts";
import { displayDecimals, unitKind } from "../../ui/formats/unit.ts";
import type { Language } from "../../ui/language.ts";
import type { BoardMetric, Measurement, Series } from "./measurement.ts";
import { changeBase, measuredYearBefore } from "./year-before.ts";

/** Which way a change leads, by the metric's own direction; a neutral metric has no such way. */
export type Tone = "better" | "worse" | "plain";

export function toneOf(metric: Pick<BoardMetric, "direction" | "unitZh" | "unitEn" | "decimals">, change: number): Tone {
  const digits = unitKind(metric) === "count" ? 1 : Math.max(displayDecimals(metric), unitKind(metric) === "percent" ? 1 : 0);
  const shown = roundTo(change, digits);
  if (shown === 0 || metric.direction === "NEUTRAL") return "plain";
  return shown > 0 === (metric.direction === "HIGHER") ? "better" : "worse";
}

/** The year-on-year change of a place in words, or the reason why there is none. */
export function changeText(series: Series, region: number, period: number, measured: Measurement, language: Language): { readonly text: string; readonly tone: Tone } {
  if (measured.kind === "observed" && measured.yearOnYear !== null) {
    return { text: formatChange(measured.yearOnYear, series.metric, language), tone: toneOf(series.metric, measured.yearOnYear) };
  }
  return { text: formatNoBase(changeBase(measuredYearBefore(series, region, period)), language), tone: "plain" };
}
