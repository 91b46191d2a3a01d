import type { ChangeMissing } from "@plumbline/schema/vocabulary/change-missing.ts";
import { changeOf } from "../../statistics/change.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import { isIncomplete } from "./is-incomplete.ts";
import type { MetricPoint } from "./metric-values.ts";

/** A change, or why a value that is there has none. */
export interface Change {
  readonly change: number | null;
  readonly missing: ChangeMissing | null;
}

export const NO_CHANGE: Change = { change: null, missing: null };

type Compared = Pick<MetricPoint, "value" | "coverage">;

/** The change from a base to a value by the metric's rule; sums of unlike units are not compared. A gap has none and says why itself. */
export function changeBetween(metric: SelectedMetric, now: Compared, base: Compared): Change {
  if (now.value === null) return NO_CHANGE;
  if (isIncomplete(metric, now)) return { change: null, missing: "incomplete" };
  if (base.value === null) return { change: null, missing: "base_missing" };
  if (isIncomplete(metric, base)) return { change: null, missing: "base_incomplete" };
  const change = changeOf(now.value, base.value, metric.definition.changeRule);
  return { change, missing: change === null ? "base_zero" : null };
}
