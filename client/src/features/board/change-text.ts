import { changeDecimals, formatChange, formatNoBase, type ChangedUnit } from "../../ui/formats/change.ts";
import { roundTo } from "../../ui/formats/number.ts";
import type { Language } from "../../ui/language.ts";
import type { Measurement, Observed, Series } from "./measurement.ts";
import { changeBase, measuredYearBefore } from "./year-before.ts";

/** Which way a change leads by more than chance, by the metric's own direction; a neutral metric has no such way. */
export type Tone = "better" | "worse" | "plain";

/** The colour of a change that is more than chance, as the difference of the two years' figures is judged; where none is judged, and of one that reads as none, it is plain. */
function toneOf({ past, yearOnYear }: Observed, metric: ChangedUnit): Tone {
  return (past === "better" || past === "worse") && roundTo(yearOnYear ?? 0, changeDecimals(metric)) !== 0 ? past : "plain";
}

/** The year-on-year change of a place in words, or the reason why there is none. */
export function changeText(series: Series, region: number, period: number, measured: Measurement, language: Language): { readonly text: string; readonly tone: Tone } {
  if (measured.kind === "observed" && measured.yearOnYear !== null) {
    return { text: formatChange(measured.yearOnYear, series.metric, language), tone: toneOf(measured, series.metric) };
  }
  return { text: formatNoBase(changeBase(measured, measuredYearBefore(series, region, period)), language), tone: "plain" };
}
