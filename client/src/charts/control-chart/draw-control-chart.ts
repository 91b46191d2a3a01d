import type { GraphicComponentOption } from "echarts";
import type { Language } from "../../ui/language.ts";
import type { Tokens } from "../../ui/tokens.ts";
import { baseOption } from "../base-option.ts";
import { drawn } from "../chart-value.ts";
import type { Drawing, Size } from "../drawing.ts";
import { lineThrough, textAt } from "../graphic.ts";
import type { Mark } from "../mark.ts";
import { plotAxes } from "../plot-axes.ts";
import { fewLine, plotLine } from "../plot-line.ts";
import { placeWidth, xOf, yOf } from "../plot.ts";
import { timeLabels } from "../time-labels.ts";
import { causeMarks } from "./cause-marks.ts";
import type { ControlChartView } from "./control-chart-view.ts";
import { controlLayout, eventRowY } from "./control-layout.ts";
import type { ControlLayout } from "./control-layout.ts";
import { controlWords } from "./control-words.ts";
import { limitLines } from "./limit-lines.ts";

const SIZE = 12;

/** A line with its mean and limits per baseline, dotted where it rests on few; what chance alone seldom does by shape and words, and events by their dates. */
export function drawControlChart(view: ControlChartView, language: Language, tokens: Tokens, size: Size): Drawing {
  const words = controlWords(language);
  const layout = controlLayout(view, words, size);
  const { plot } = layout;
  const axes = plotAxes(plot, 0, true);
  const values = view.points.map(({ value }) => value);
  const look = { colour: tokens.dataLine, width: 2, z: 4 };
  return {
    summary: view.summary,
    marks: [...pointMarks(view, layout), ...eventMarks(layout)],
    option: {
      ...baseOption(view.summary),
      grid: axes.grid,
      xAxis: axes.xAxis,
      yAxis: axes.yAxis,
      series: [plotLine("values", 0, values, look), ...fewLine("values", 0, values, { ...look, ring: tokens.band.notRanked, ground: tokens.surface })],
      graphic: [
        ...limitLines(view, layout, words, tokens),
        ...timeLabels(plot, view.periods, tokens, SIZE),
        ...events(layout, tokens),
        ...causeMarks(view, plot, language, tokens),
      ],
    },
  };
}

/** An upright hairline at the date, with the event's words on top. */
function events({ plot, events: placed }: ControlLayout, tokens: Tokens): GraphicComponentOption[] {
  const foot = plot.top + plot.height;
  return placed.flatMap(({ event, x, textLeft, textWidth, row }) => {
    const y = eventRowY(row);
    return [
      lineThrough([[x, y + 4], [x, foot]], { stroke: tokens.control, width: 1, dash: [2, 3], z: 1 }),
      lineThrough([[x - 3.5, y - 4], [x + 3.5, y - 4], [x, y + 3], [x - 3.5, y - 4]], { stroke: tokens.text2, width: 1.4 }),
      ...(textWidth === 0 ? [] : [textAt(textLeft, y, event.title, { fill: tokens.text2, size: SIZE, width: textWidth + 2 })]),
    ];
  });
}

function pointMarks(view: ControlChartView, { plot }: ControlLayout): Mark[] {
  const width = placeWidth(plot);
  return view.points.map(({ detail, value }, place): Mark => {
    const x = xOf(plot, place);
    const number = drawn(value);
    return {
      key: `value ${view.periods[place]?.id ?? place}`,
      detail,
      x,
      y: number === null ? plot.top + plot.height : yOf(plot, number),
      zone: { kind: "rect", left: x - width / 2, top: plot.top - 6, width, height: plot.height + 24, cursor: "ring" },
    };
  });
}

function eventMarks({ events: placed }: ControlLayout): Mark[] {
  return placed.map(({ event, x, textLeft, textWidth, row }) => {
    const left = Math.min(x - 6, textLeft);
    const right = Math.max(x + 6, textLeft + textWidth);
    return { key: `event ${event.id}`, detail: event.detail, x, y: eventRowY(row), zone: { kind: "rect", left, top: eventRowY(row) - 9, width: right - left, height: 18, cursor: "outline" } };
  });
}
