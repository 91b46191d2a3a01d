import type { ChartValue } from "../../charts/chart-value.ts";
import { formatMissing } from "../../ui/formats/missing.ts";
import { formatValue } from "../../ui/formats/value.ts";
import type { Language } from "../../ui/language.ts";
import type { BoardMetric, Measurement } from "./measurement.ts";

/** A measurement as charts draw it. */
export function chartValue(metric: BoardMetric, measured: Measurement, language: Language): ChartValue {
  if (measured.kind === "missing") return { kind: "missing", text: formatMissing(measured.reason, language) };
  return { kind: "observed", value: measured.value, text: formatValue(measured.value, metric, language), lower: measured.lower, upper: measured.upper };
}
