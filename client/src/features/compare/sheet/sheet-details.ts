import type { MarkDetail } from "../../../charts/mark.ts";
import type { Order } from "../address/compare-search.ts";
import { cellDetail, type DetailContext } from "./cell-detail.ts";
import { peerGroups } from "./region-order.ts";
import type { Sheet } from "./sheet.ts";

/** Every value of a sheet with all that defends it, the line's own first, then region by region over the quarters. */
export function sheetDetails(sheet: Sheet, context: DetailContext): MarkDetail[] {
  const over = (region: number | null): MarkDetail[] => sheet.periods.map((_, period) => cellDetail(sheet, region, period, context));
  return [...(sheet.line === null ? [] : over(null)), ...sheet.regions.flatMap((_, region) => over(region))];
}

/** The same of one quarter, regions with their peers in the order of the view. */
export function quarterDetails(sheet: Sheet, period: number, context: DetailContext, order: Order = "official"): MarkDetail[] {
  const regions = peerGroups(sheet, period, order).flatMap(({ places }) => places);
  return [...(sheet.line === null ? [] : [null]), ...regions].map((region) => cellDetail(sheet, region, period, context));
}
