import { drawn, restsOnFew } from "../chart-value.ts";
import type { TrendLine } from "./trend-view.ts";

/** All numbers that the lines draw, the bounds of their intervals included. */
export function drawnNumbers(lines: readonly TrendLine[]): number[] {
  return lines.flatMap((line) =>
    line.values.flatMap((value) => {
      const number = drawn(value);
      // A grey line leaves out what rests on few.
      if (number === null || (line.role === "context" && restsOnFew(value))) return [];
      const bounds = value.kind === "observed" && line.role === "series" ? [value.lower, value.upper] : [];
      return [number, ...bounds.filter((bound) => bound !== null)];
    }),
  );
}
