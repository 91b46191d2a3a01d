import type { GraphicComponentOption } from "echarts";
import type { Tokens } from "../ui/tokens.ts";
import { discAt, textAt } from "./graphic.ts";
import { xOf, yOf } from "./plot.ts";
import type { Plot } from "./plot.ts";
import { spreadLabels } from "./spread-labels.ts";

/** A name and value at the end of a line, in the line's colour. */
export interface EndLabel {
  readonly text: string;
  readonly colour: string;
  readonly place: number;
  readonly value: number;
  readonly weight: 400 | 600;
  /** True where the value rests on few: its ring is not hidden by a dot. */
  readonly few: boolean;
}

/** Dots at the last values that are no ring already, and their labels to the right of the plot, moved apart where they would touch. */
export function endLabels(plot: Plot, labels: readonly EndLabel[], size: number, room: number, tokens: Tokens): GraphicComponentOption[] {
  const places = labels.map((label) => yOf(plot, label.value));
  const moved = spreadLabels(places, size + 4, plot.top + 4, plot.top + plot.height - 4);
  return labels.flatMap((label, index) => [
    ...(label.few ? [] : [discAt(xOf(plot, label.place), places[index] ?? 0, 3.4, label.colour, tokens.surface)]),
    textAt(plot.left + plot.width + 8, moved[index] ?? 0, label.text, { fill: label.colour, size, weight: label.weight, width: room }),
  ]);
}
