import type { GraphicComponentOption } from "echarts";
import type { Tokens } from "../../ui/tokens.ts";
import { areaOf, lineThrough, textAt } from "../graphic.ts";
import type { Mark, Point } from "../mark.ts";
import { xOf, type Plot } from "../plot.ts";
import type { ChartEvent } from "./chart-event.ts";
import { placeFlags, type Flag } from "./place-flags.ts";

/** Height that flags take between the plot and the names of its periods. */
const ROW = 20;
const TIP = 4;
const FOOT = 18;

/** What flags need below a plot; nothing where nothing happened. */
export function flagRow(events: readonly ChartEvent[] | undefined): number {
  return events === undefined || events.length === 0 ? 0 : ROW;
}

/** The plot as the names of its periods see it: flags stand between them and the axis. */
export function aboveFlags(plot: Plot, row: number): Plot {
  return row === 0 ? plot : { ...plot, height: plot.height + row };
}

/** Below the axis a tick at each event's period, and a numbered flag that points at it. */
export function eventFlags(plot: Plot, events: readonly ChartEvent[] | undefined, tokens: Tokens): GraphicComponentOption[] {
  if (events === undefined || events.length === 0) return [];
  const axis = plot.top + plot.height;
  const ticks = [...new Set(events.map(({ place }) => place))].map((place) => lineThrough([[xOf(plot, place), axis - 3], [xOf(plot, place), axis + TIP]], { stroke: tokens.text2, width: 1.2 }));
  return [...ticks, ...placeFlags(events, plot).flatMap((flag) => drawFlag(flag, axis, tokens))];
}

function drawFlag({ text, x, half }: Flag, axis: number, tokens: Tokens): GraphicComponentOption[] {
  const [top, shoulder, foot] = [axis + TIP - 1, axis + TIP + 2, axis + FOOT];
  const edge: Point[] = [[x, top], [x + 3, shoulder], [x + half, shoulder], [x + half, foot], [x - half, foot], [x - half, shoulder], [x - 3, shoulder], [x, top]];
  return [
    areaOf(edge, tokens.surface, 4),
    lineThrough(edge, { stroke: tokens.text2, width: 1, z: 5 }),
    textAt(x, (shoulder + foot) / 2 + 0.5, text, { fill: tokens.text1, size: 10, weight: 500, align: "center" }),
  ];
}

/** A mark an event: those of one flag share its width. */
export function eventMarks(plot: Plot, events: readonly ChartEvent[] | undefined, prefix = ""): Mark[] {
  if (events === undefined || events.length === 0) return [];
  const axis = plot.top + plot.height;
  return placeFlags(events, plot).flatMap((flag) =>
    flag.events.map(({ id, detail }, index): Mark => {
      const width = (2 * flag.half) / flag.events.length;
      const left = flag.x - flag.half + index * width;
      return { key: `${prefix}event-${id}`, detail, x: left + width / 2, y: axis + FOOT - 7, zone: { kind: "rect", left, top: axis, width, height: FOOT + 1, cursor: "outline" } };
    }),
  );
}
