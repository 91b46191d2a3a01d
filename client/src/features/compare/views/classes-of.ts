import { distanceClasses, type DistanceClasses } from "../../../charts/distance-classes.ts";
import { displayDecimals } from "../../../ui/formats/unit.ts";
import type { ObservedCell, Sheet } from "../sheet/sheet.ts";

/**
 * The seven classes of distance from the line of the same quarter: one set a sheet, over all of its regions and quarters, so that a
 * colour is the same distance in every view that stands beside another. Cut points by the ranked values alone, so that a tiny
 * region does not stretch the scale; of a measure that nobody is ranked by every value counts. Null without a line.
 */
export function classesOf(sheet: Sheet): DistanceClasses | null {
  const cells = sheet.periods.flatMap((_, period) => {
    const line = sheet.line?.comparable === true ? sheet.line.at(period) : null;
    return line?.kind === "observed" ? sheet.regions.flatMap((_region, place) => distanceOf(sheet.at(place, period), line)) : [];
  });
  const ranked = cells.filter(({ judged }) => judged);
  const distances = (ranked.length > 0 ? ranked : cells).map(({ distance }) => distance);
  return distances.length === 0 ? null : distanceClasses(distances, 0, displayDecimals(sheet.measure), sheet.measure.direction);
}

/** The sheet's classes around the line of one quarter; null where the quarter has no line. */
export function classesAt(sheet: Sheet, period: number): DistanceClasses | null {
  const line = sheet.line?.comparable === true ? sheet.line.at(period) : null;
  const classes = line?.kind === "observed" ? classesOf(sheet) : null;
  return classes === null || line?.kind !== "observed" ? null : { ...classes, reference: line.value };
}

function distanceOf(cell: ReturnType<Sheet["at"]>, line: ObservedCell): { readonly distance: number; readonly judged: boolean }[] {
  return cell.kind === "observed" ? [{ distance: cell.value - line.value, judged: cell.band !== "notRanked" }] : [];
}
