import type { GraphicComponentOption, LineSeriesOption } from "echarts";
import type { Tokens } from "../../ui/tokens.ts";
import { axisScale } from "../axis-scale.ts";
import { bandShape } from "../band-shape.ts";
import { baseOption } from "../base-option.ts";
import type { Drawing, Size } from "../drawing.ts";
import { aboveFlags, eventFlags, eventMarks } from "../events/event-flags.ts";
import { discAt, textAt } from "../graphic.ts";
import { plotAxes } from "../plot-axes.ts";
import { restsOnFew } from "../chart-value.ts";
import { fewLine, lastDrawn, plotLine } from "../plot-line.ts";
import { xOf, yOf } from "../plot.ts";
import type { Plot } from "../plot.ts";
import { ribbon } from "../ribbon.ts";
import { textWidth } from "../text-width.ts";
import { timeLabels } from "../time-labels.ts";
import { drawnNumbers } from "../trend/line-extent.ts";
import { lineMarks } from "../trend/line-marks.ts";
import type { TrendLine } from "../trend/trend-view.ts";
import { panelFlags, panelPlaces } from "./panel-grid.ts";
import type { PanelPlace } from "./panel-grid.ts";
import type { SmallMultiplesView, SmallPanel } from "./small-multiples-view.ts";

const SIZE = 11;

/** One plot per region on one scale: the first holds the reference line with the others in grey, each other one its region and the line. */
export function drawSmallMultiples(view: SmallMultiplesView, tokens: Tokens, size: Size): Drawing {
  const scale = axisScale(drawnNumbers(view.panels.flatMap(({ lines }) => lines)), view.unit, false);
  const room = Math.max(0, ...view.panels.map((panel) => textWidth(named(panel)?.last.text ?? "", 12)));
  const places = panelPlaces(view, size.width, scale, room);
  const placed = view.panels.flatMap((panel, index) => {
    const place = places[index];
    return place === undefined ? [] : [{ panel, place, index }];
  });
  const flags = panelFlags(view.panels);
  const axes = placed.map(({ place, index }) => plotAxes(place.plot, index, true, SIZE));
  return {
    summary: view.summary,
    marks: placed.flatMap(({ panel, place }) => [
      ...lineMarks(panel.lines.filter((line) => line === named(panel)?.line), view.periods, place.plot),
      ...eventMarks(place.plot, panel.events, `${panel.code} `),
    ]),
    option: {
      ...baseOption(view.summary),
      grid: axes.map(({ grid }) => grid),
      xAxis: axes.map(({ xAxis }) => xAxis),
      yAxis: axes.map(({ yAxis }) => yAxis),
      series: placed.flatMap(({ panel, index }) => panel.lines.flatMap((line) => series(panel, line, index, tokens))),
      graphic: placed.flatMap(({ panel, place }) => [
        ...panelHead(panel, place, tokens),
        ...panel.lines.flatMap((line) => (line.role === "series" ? ribbon(place.plot, line.values, tokens.ribbon) : [])),
        ...timeLabels(aboveFlags(place.plot, flags), view.periods, tokens, SIZE),
        ...eventFlags(place.plot, panel.events, tokens),
        ...panelEnd(panel, place, tokens),
      ]),
    },
  };
}

/** The line that a panel is about, with its last value: its region's, or the reference line in the first panel. */
function named(panel: SmallPanel): { line: TrendLine; last: NonNullable<ReturnType<typeof lastDrawn>> } | null {
  const line = panel.lines.find(({ role }) => role === "series") ?? panel.lines.find(({ role }) => role === "reference");
  const last = line === undefined ? null : lastDrawn(line.values);
  return line === undefined || last === null ? null : { line, last };
}

function series(panel: SmallPanel, line: TrendLine, index: number, tokens: Tokens): LineSeriesOption[] {
  const alone = !panel.lines.some(({ role }) => role === "series");
  const look = {
    series: { colour: tokens.accent, width: 2, z: 4 },
    reference: { colour: tokens.plumb, width: alone ? 2 : 1.1, z: 3 },
    context: { colour: tokens.contextLine, width: 1, z: 2 },
  }[line.role];
  const id = `${panel.code} ${line.code}`;
  const few = line.role === "context" ? [] : fewLine(id, index, line.values, { ...look, ring: tokens.band.notRanked, ground: tokens.surface });
  return [plotLine(id, index, line.values, look), ...few];
}

function panelHead(panel: SmallPanel, place: PanelPlace, tokens: Tokens): GraphicComponentOption[] {
  const y = place.top + 8;
  const count = panel.count === "" ? 0 : textWidth(panel.count, SIZE) + 10;
  const room = place.right - place.left - textWidth(panel.change, SIZE) - count - 12;
  const small = { fill: tokens.text2, size: SIZE, align: "right" } as const;
  return [
    textAt(place.left, y, panel.title, { fill: tokens.text1, size: 13, weight: 600, width: room }),
    textAt(place.right - count, y, panel.change, small),
    textAt(place.right, y, panel.count, small),
    ...(panel.hint === ""
      ? []
      : [textAt(place.plot.left + 6, hintY(panel, place.plot), panel.hint, { fill: tokens.text3, size: SIZE, halo: tokens.surface })]),
  ];
}

/** The lowest place in the plot where no line runs through the words; the foot when there is none. */
function hintY(panel: SmallPanel, plot: Plot): number {
  const foot = plot.top + plot.height - 9;
  const heights = drawnNumbers(panel.lines).map((value) => yOf(plot, value));
  const free = (y: number): boolean => heights.every((height) => Math.abs(height - y) > 9);
  const steps = Array.from({ length: Math.floor((plot.height - 18) / 6) + 1 }, (_, step) => foot - step * 6);
  return steps.find(free) ?? foot;
}

/** The last value beside the plot; of a line that ends earlier beside its end, for at the edge it would pass for the last period's. */
function panelEnd(panel: SmallPanel, { plot }: PanelPlace, tokens: Tokens): GraphicComponentOption[] {
  const end = named(panel);
  if (end === null) return [];
  const colour = end.line.role === "series" ? tokens.accent : tokens.plumb;
  const [x, y] = [xOf(plot, end.last.place), yOf(plot, end.last.value)];
  const few = restsOnFew(end.line.values[end.last.place]);
  return [
    ...(few ? [bandShape("notRanked", x, y, tokens)] : [discAt(x, y, 3.4, colour, tokens.surface)]),
    textAt(x + 8, y, end.last.text, { fill: colour, size: 12, weight: 600, ...(end.last.place < plot.count - 1 && { halo: tokens.surface }) }),
  ];
}
