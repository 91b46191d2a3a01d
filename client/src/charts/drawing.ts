import type { EChartsOption } from "echarts";
import type { Mark } from "./mark.ts";

/** A size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a chart's pure function returns: the option, the marks a reader can reach, and one sentence for screen readers. */
export interface Drawing {
  readonly option: EChartsOption;
  readonly marks: readonly Mark[];
  readonly summary: string;
}
