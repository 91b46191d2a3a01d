import type { SlopeUnit, SlopeView } from "../../../../charts/slope/slope-view.ts";
import { nameOf } from "../../../../ui/language.ts";
import { cellDetail, type DetailContext } from "../../sheet/cell-detail.ts";
import { valueText } from "../../sheet/cell-text.ts";
import { chartPeriods } from "../../sheet/chart-frame.ts";
import type { Cell, Sheet } from "../../sheet/sheet.ts";
import { changedBeyondChance } from "./changed-beyond-chance.ts";

export interface SlopeContext extends DetailContext {
  readonly summary: string;
}

/** Most columns that stay readable. */
const MOST_PERIODS = 8;

/** Ranks of regions over the quarters; of more than eight the same quarter of each year, up to the last. */
export function slopeView(sheet: Sheet, context: SlopeContext): SlopeView {
  const places = shownPlaces(sheet);
  return {
    summary: context.summary,
    periods: chartPeriods(places.flatMap((place) => sheet.periods[place] ?? []), context.language),
    units: sheet.regions.map((region, row): SlopeUnit => {
      const cells = places.map((place) => sheet.at(row, place));
      return {
        code: region.code,
        name: nameOf(region, context.language),
        ranks: cells.map((cell) => (cell.kind === "observed" ? cell.rank : null)),
        values: cells.map((cell) => valueText(cell, sheet.measure, context.language)),
        change: changeOf(sheet, cells[0], cells.at(-1)),
        details: places.map((place) => cellDetail(sheet, row, place, context)),
      };
    }),
  };
}

export function shownPlaces({ periods }: Sheet): number[] {
  const all = periods.map((_, place) => place);
  if (all.length <= MOST_PERIODS) return all;
  const quarter = periods.at(-1)?.id.slice(4);
  const yearly = all.filter((place) => periods[place]?.id.slice(4) === quarter);
  return yearly.length > 1 ? yearly.slice(-MOST_PERIODS) : all.slice(-MOST_PERIODS);
}

/** Null where the metric gives no intervals, or either end has no value. */
function changeOf({ measure }: Sheet, before: Cell | undefined, now: Cell | undefined): SlopeUnit["change"] {
  if (before?.kind !== "observed" || now?.kind !== "observed") return null;
  if (before.lower === null || before.upper === null || now.lower === null || now.upper === null) return null;
  const change = changedBeyondChance({ value: before.value, lower: before.lower, upper: before.upper }, { value: now.value, lower: now.lower, upper: now.upper });
  if (change === "neither" || measure.direction === "neutral") return "similar";
  return (change === "rose") === (measure.direction === "higher") ? "better" : "worse";
}
