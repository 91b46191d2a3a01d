import type { EChartsOption } from "echarts";
import type { GeoJSON } from "geojson";
import type { Mark } from "./mark.ts";

/** A size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a chart's pure function returns: the option, and the marks a reader can reach. */
export interface Drawing {
  readonly option: EChartsOption;
  readonly marks: readonly Mark[];
  /** How a pointer finds its mark: the nearest row, the nearest column, or the nearest point within reach. */
  readonly pick: "row" | "column" | "point";
  /** One sentence for screen readers. */
  readonly summary: string;
  /** An outline file that the option names, to be registered before drawing. */
  readonly outline?: { readonly name: string; readonly geoJson: GeoJSON };
}
