import { unitKind } from "../../../ui/formats/unit.ts";
import type { Measure } from "../sheet/sheet.ts";

/** Whether each region's value has a size that says how far chance moves it: shares and rates have one, counts and means of days have none. */
export function hasSize(measure: Measure): boolean {
  const kind = unitKind(measure);
  return measure.total === "ratio" && kind !== "count" && kind !== "days";
}
