import { distanceClasses, type DistanceClasses } from "../../../charts/distance-classes.ts";
import { displayDecimals } from "../../../ui/formats/unit.ts";
import type { Sheet } from "../sheet/sheet.ts";

/** The seven classes of distance from the line in one quarter; cut points by the ranked values alone, so that a tiny region does not stretch the scale. Null without a line. */
export function classesOf(sheet: Sheet, places: readonly number[], period: number): DistanceClasses | null {
  const reference = sheet.line?.comparable === true ? sheet.line.at(period) : null;
  if (reference?.kind !== "observed") return null;
  const values = places.flatMap((place) => {
    const cell = sheet.at(place, period);
    return cell.kind === "observed" && cell.band !== "notRanked" ? [cell.value] : [];
  });
  return distanceClasses(values, reference.value, displayDecimals(sheet.measure), sheet.measure.direction);
}
