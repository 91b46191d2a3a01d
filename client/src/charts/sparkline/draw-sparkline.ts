import type { Tokens } from "../../ui/tokens.ts";
import { baseOption } from "../base-option.ts";
import { drawn, restsOnFew } from "../chart-value.ts";
import type { Drawing, Size } from "../drawing.ts";
import { textAt } from "../graphic.ts";
import type { Mark } from "../mark.ts";
import { lastDrawn } from "../plot-line.ts";
import { placeWidth, xOf, yOf } from "../plot.ts";
import type { Plot } from "../plot.ts";
import { runs } from "../runs.ts";
import { discShape, lineShape, shapeSeries, type Shape } from "../shape-series.ts";
import { textWidth } from "../text-width.ts";
import type { SparklineView } from "./sparkline-view.ts";

const LABEL = 11;
const WIDTH = 1.6;

/** The last quarters as one line; the target dashed, with its value at the left where there is room for it. */
export function drawSparkline(view: SparklineView, tokens: Tokens, size: Size): Drawing {
  const { target } = view;
  const label = target === null || size.width < 150 ? 0 : textWidth(target.text, LABEL) + 8;
  const plot = sparkPlot(view, label, size);
  const shapes = [...(target === null ? [] : [targetLine(yOf(plot, target.value), plot, tokens)]), ...course(view, plot, tokens)];
  return {
    summary: view.summary,
    marks: sparkMarks(view, plot),
    option: {
      ...baseOption(view.summary),
      series: [shapeSeries("course", shapes)],
      graphic: target === null || label === 0 ? [] : [textAt(label - 6, yOf(plot, target.value), target.text, { fill: tokens.text3, size: LABEL, align: "right" })],
    },
  };
}

/** Straight at pixels and without axes, of which nothing is seen: a board redraws eight of these at every change of its filters. */
function course(view: SparklineView, plot: Plot, tokens: Tokens): Shape[] {
  const values = view.points.map(({ value }) => value);
  const numbers = values.map((value) => (restsOnFew(value) ? null : drawn(value)));
  const at = (place: number): [number, number] => [xOf(plot, place), yOf(plot, numbers[place] ?? NaN)];
  const last = lastDrawn(values);
  return [
    ...runs(numbers.length, (place) => numbers[place] !== null).map(([from, to]): Shape => {
      if (from === to) return discShape(`${from}`, at(from), WIDTH / 2 + 1.5, tokens.dataLine);
      return lineShape(`${from}`, Array.from({ length: to - from + 1 }, (_, index) => at(from + index)), { stroke: tokens.dataLine, width: WIDTH });
    }),
    ...(last === null ? [] : [discShape("last", [xOf(plot, last.place), yOf(plot, last.value)], 3, tokens.dataLine)]),
  ];
}

function targetLine(y: number, plot: Plot, tokens: Tokens): Shape {
  // On half a pixel a line of one pixel is sharp.
  const at = Math.floor(y) + 0.5;
  return lineShape("target", [[plot.left, at], [plot.left + plot.width, at]], { stroke: tokens.plumb, width: 1.2, dash: [3, 3] });
}

/** The scale is cut to what is drawn: a sparkline shows movement, its numbers stand beside it. */
function sparkPlot(view: SparklineView, label: number, size: Size): Plot {
  const numbers = view.points.flatMap(({ value }) => drawn(value) ?? []);
  const all = view.target === null ? numbers : [...numbers, view.target.value];
  const min = all.length === 0 ? 0 : Math.min(...all);
  const max = all.length === 0 ? 1 : Math.max(...all);
  const pad = max === min ? Math.max(1, Math.abs(max) * 0.1) : 0;
  const scale = { min: min - pad, max: max + pad, step: max - min + 2 * pad, labels: [] };
  return { left: label, top: 6, width: Math.max(1, size.width - label - 6), height: Math.max(1, size.height - 12), count: view.points.length, scale };
}

function sparkMarks(view: SparklineView, plot: Plot): Mark[] {
  const width = placeWidth(plot);
  return view.points.map((point, place) => {
    const x = xOf(plot, place);
    const number = drawn(point.value);
    return {
      key: `${place}`,
      get detail() {
        return point.detail;
      },
      x,
      y: number === null ? plot.top + plot.height : yOf(plot, number),
      zone: { kind: "rect", left: x - width / 2, top: 0, width, height: plot.height + 12, cursor: "ring" },
    };
  });
}
