import type { RegionNameFragment } from "../../../../generated/graphql.ts";
import { unbroken } from "../../address/unbroken.ts";
import type { Sheet, SheetPeriod } from "../../sheet/sheet.ts";

/** A region that has been worse than the line up to the last period shown. */
export interface WorseSince {
  readonly region: RegionNameFragment;
  readonly since: SheetPeriod;
  readonly periods: number;
}

/** Fewer in a row are what chance brings about. */
const LEAST = 2;

/** Regions that are worse in the last periods without a break, the longest first: since when each has been behind. A period that is not judged breaks the row; of single quarters of several years nobody knows what lies between. */
export function worseSince(sheet: Sheet): WorseSince[] {
  if (!unbroken(sheet.periods)) return [];
  return sheet.regions
    .flatMap((region, at): WorseSince[] => {
      const behind = sheet.periods.map((_, period) => {
        const cell = sheet.at(at, period);
        return cell.kind === "observed" && cell.band === "worse";
      });
      const first = behind.lastIndexOf(false) + 1;
      const since = sheet.periods[first];
      return since === undefined || sheet.periods.length - first < LEAST ? [] : [{ region, since, periods: sheet.periods.length - first }];
    })
    .toSorted((a, b) => b.periods - a.periods);
}
