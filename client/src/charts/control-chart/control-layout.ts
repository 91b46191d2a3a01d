import { axisScale } from "../axis-scale.ts";
import { drawn } from "../chart-value.ts";
import type { Size } from "../drawing.ts";
import { placeWidth } from "../plot.ts";
import type { Plot } from "../plot.ts";
import { textWidth } from "../text-width.ts";
import { timeLabelHeight } from "../time-labels.ts";
import type { ControlChartView, ControlEvent } from "./control-chart-view.ts";
import type { ControlWords } from "./control-words.ts";

const SIZE = 12;
const EVENT_ROW = 18;
const MOST_EVENT_ROWS = 3;

/** An event's words in a row above the plot. */
export interface PlacedEvent {
  readonly event: ControlEvent;
  readonly x: number;
  readonly textLeft: number;
  readonly textWidth: number;
  readonly row: number;
}

export interface ControlLayout {
  readonly plot: Plot;
  /** Width kept for the names of the lines. */
  readonly room: number;
  readonly events: readonly PlacedEvent[];
}

export function controlLayout(view: ControlChartView, words: ControlWords, size: Size): ControlLayout {
  const numbers = view.points.flatMap(({ value, limits }) => [...(drawn(value) === null ? [] : [drawn(value) ?? 0]), ...(limits === null ? [] : [limits.lower, limits.upper])]);
  const scale = axisScale(numbers, view.unit, false);
  const left = Math.max(...scale.labels.map((label) => textWidth(label, SIZE))) + 10;
  const limits = view.points.findLast((point) => point.limits !== null)?.limits;
  const names = limits === null || limits === undefined ? [] : [`${words.mean} ${limits.centreText}`, `${words.upper} ${limits.upperText}`, `${words.lower} ${limits.lowerText}`];
  const room = Math.min(Math.max(0, ...names.map((name) => textWidth(name, SIZE))), Math.round(size.width * 0.3));
  const width = Math.max(40, size.width - left - room - 16);
  const across = { left, top: 0, width, height: 1, count: view.periods.length, scale };
  const events = placeEvents(view.events, across, size.width);
  const rows = events.length === 0 ? 0 : Math.max(...events.map(({ row }) => row)) + 1;
  const top = 10 + rows * EVENT_ROW + (rows === 0 ? 0 : 6);
  const height = Math.max(60, size.height - top - timeLabelHeight(width, view.periods, SIZE));
  return { plot: { ...across, top, height }, room, events };
}

/** Each event's words to the right of its date, or to its left at the plot's end; in the first row where they touch no others. */
function placeEvents(events: readonly ControlEvent[], plot: Plot, right: number): PlacedEvent[] {
  const ends = new Array<number>(MOST_EVENT_ROWS).fill(-Infinity);
  return events
    .toSorted((a, b) => a.at - b.at)
    .map((event) => {
      const x = plot.left + (plot.count === 1 ? plot.width / 2 : event.at * placeWidth(plot));
      const width = Math.min(textWidth(event.title, SIZE), 180, right - 16);
      const textLeft = x + 8 + width <= right ? x + 8 : Math.max(0, x - 8 - width);
      const free = ends.findIndex((end) => end + 10 <= Math.min(textLeft, x));
      const row = free === -1 ? ends.indexOf(Math.min(...ends)) : free;
      const clash = free === -1;
      ends[row] = Math.max(textLeft + width, x);
      // Without a free row the words stay in the tooltip and in the table; the dated mark still stands.
      return { event, x, textLeft, textWidth: clash ? 0 : width, row };
    });
}

/** The pixel of an event row's middle. */
export function eventRowY(row: number): number {
  return 10 + row * EVENT_ROW;
}
