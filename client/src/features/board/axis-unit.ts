import type { ValueUnit } from "../../charts/axis-scale.ts";
import { displayDecimals, shortUnit, unitKind } from "../../ui/formats/unit.ts";
import { pick, type Language } from "../../ui/language.ts";
import type { BoardMetric } from "./measurement.ts";

/** How the metric's axis is written: the unit on its end tick, and the bounds that a proportion cannot leave. */
export function axisUnit(metric: BoardMetric, language: Language): ValueUnit {
  const kind = unitKind(metric);
  const suffix = kind === "percent" ? "%" : kind === "days" ? pick(language, ` ${metric.unitZh}`, " d") : kind === "rate" ? "" : pick(language, ` ${metric.unitZh}`, ` ${shortUnit(metric, language)}`);
  return { suffix, decimals: displayDecimals(metric), least: 0, most: metric.proportion ? 100 : null };
}
