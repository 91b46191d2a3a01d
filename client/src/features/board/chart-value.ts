import type { ChartValue } from "../../charts/chart-value.ts";
import { formatMissing } from "../../ui/formats/missing.ts";
import { shortUnit, unitKind } from "../../ui/formats/unit.ts";
import { formatValue, valueParts } from "../../ui/formats/value.ts";
import type { Language } from "../../ui/language.ts";
import type { BoardMetric, Measurement } from "./measurement.ts";

/** A value beside its mark: short units stay with it, long ones (人/万人) are named once by the panel. */
export function markText(value: number, metric: BoardMetric, language: Language): string {
  const { number } = valueParts(value, metric, language);
  if (unitKind(metric) === "days") return `${number} ${shortUnit(metric, language)}`;
  return namesUnit(metric) ? number : formatValue(value, metric, language);
}

/** Whether the panel has to name the unit, because its marks do not. */
export function namesUnit(metric: BoardMetric): boolean {
  const kind = unitKind(metric);
  return kind !== "percent" && kind !== "days";
}

/** A measurement as charts draw it; its text is written when it is read, for of a heat map's hundreds few are. */
export function chartValue(metric: BoardMetric, measured: Measurement, language: Language): ChartValue {
  if (measured.kind === "missing") return { kind: "missing", text: formatMissing(measured.reason, language) };
  const { value, lower, upper } = measured;
  return {
    kind: "observed", value, lower, upper,
    get text() {
      return markText(value, metric, language);
    },
  };
}
