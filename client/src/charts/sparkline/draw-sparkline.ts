import type { MarkLineComponentOption } from "echarts";
import { chartFont } from "../chart-font.ts";
import type { Tokens } from "../../ui/tokens.ts";
import { baseOption } from "../base-option.ts";
import { drawn } from "../chart-value.ts";
import type { Drawing, Size } from "../drawing.ts";
import { discAt } from "../graphic.ts";
import type { Mark } from "../mark.ts";
import { noLine } from "../no-line.ts";
import { plotAxes } from "../plot-axes.ts";
import { lastDrawn, plotLine } from "../plot-line.ts";
import { placeWidth, xOf, yOf } from "../plot.ts";
import type { Plot } from "../plot.ts";
import { textWidth } from "../text-width.ts";
import type { SparklineView } from "./sparkline-view.ts";

const LABEL = 11;

/** The last quarters as one line; the target dashed, with its value at the left where there is room for it. */
export function drawSparkline(view: SparklineView, tokens: Tokens, size: Size): Drawing {
  const target = view.target;
  const label = target === null || size.width < 150 ? 0 : textWidth(target.text, LABEL) + 8;
  const plot = sparkPlot(view, label, size);
  const values = view.points.map((point) => point.value);
  const last = lastDrawn(values);
  const { grid, xAxis, yAxis } = plotAxes(plot, 0, false);
  const line = plotLine("values", 0, values, { colour: tokens.dataLine, width: 1.6, z: 3 });
  return {
    summary: view.summary,
    marks: sparkMarks(view, plot),
    option: {
      ...baseOption(view.summary),
      grid,
      // By their names the engine keeps them; nothing of them is seen.
      xAxis: { ...xAxis, id: "x" },
      yAxis: { ...yAxis, id: "y", splitLine: { show: false } },
      series: [{ ...line, markLine: target === null ? noLine : targetLine(target, label > 0, tokens) }],
      graphic: last === null ? [] : [discAt(xOf(plot, last.place), yOf(plot, last.value), 3, tokens.dataLine)],
    },
  };
}

function targetLine(target: NonNullable<SparklineView["target"]>, labelled: boolean, tokens: Tokens): MarkLineComponentOption {
  return {
    silent: true,
    symbol: "none",
    animation: false,
    data: [{ yAxis: target.value }],
    lineStyle: { color: tokens.plumb, width: 1.2, type: [3, 3] },
    label: { show: labelled, position: "start", distance: 6, color: tokens.text3, fontSize: LABEL, fontFamily: chartFont, formatter: () => target.text },
  };
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
