import { drawn } from "../chart-value.ts";
import type { Mark } from "../mark.ts";
import type { ChartPeriod } from "../period-axis.ts";
import { placeWidth, xOf, yOf } from "../plot.ts";
import type { Plot } from "../plot.ts";
import type { TrendLine } from "./trend-view.ts";

/** One mark per value of each line that has details; a gap stands at the foot of the plot, where its reason can be read. */
export function lineMarks(lines: readonly TrendLine[], periods: readonly ChartPeriod[], plot: Plot, prefix = ""): Mark[] {
  const width = placeWidth(plot);
  return lines.flatMap((line) =>
    line.details.map((detail, place): Mark => {
      const x = xOf(plot, place);
      const value = line.values[place];
      const number = value === undefined ? null : drawn(value);
      return {
        key: `${prefix}${line.code} ${periods[place]?.id ?? place}`,
        detail,
        x,
        y: number === null ? plot.top + plot.height : yOf(plot, number),
        zone: { kind: "rect", left: x - width / 2, top: plot.top - 6, width, height: plot.height + 24, cursor: "ring" },
      };
    }),
  );
}
