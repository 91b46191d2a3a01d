import type { CountyMapView } from "../../../../charts/county-map/county-map-view.ts";
import { nameOf } from "../../../../ui/language.ts";
import { cellDetail, type DetailContext } from "../../sheet/cell-detail.ts";
import { chartValueOf } from "../../sheet/cell-text.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import { classesAt } from "../classes-of.ts";

export interface MapContext extends DetailContext {
  readonly period: number;
  /** The outline file's name. */
  readonly outline: string;
  readonly summary: string;
}

/** Counties of one quarter, coloured by their distance from the line. */
export function mapView(sheet: Sheet, context: MapContext): CountyMapView {
  const places = sheet.regions.flatMap(({ level }, place) => (level === "COUNTY" ? [place] : []));
  return {
    summary: context.summary,
    outline: context.outline,
    classes: classesAt(sheet, context.period),
    regions: places.flatMap((place) => {
      const region = sheet.regions[place];
      const cell = sheet.at(place, context.period);
      return region === undefined ? [] : [{
        code: region.code,
        name: nameOf(region, context.language),
        value: chartValueOf(cell, sheet.measure, context.language),
        ranked: cell.kind === "observed" && cell.band !== "notRanked",
        detail: cellDetail(sheet, place, context.period, context),
      }];
    }),
  };
}
