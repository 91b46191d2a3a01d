import type { BarSeriesOption, GraphicComponentOption, MarkLineComponentOption } from "echarts";
import { chartFont } from "../chart-font.ts";
import type { Tokens } from "../../ui/tokens.ts";
import { axisScale } from "../axis-scale.ts";
import { baseOption } from "../base-option.ts";
import { drawn } from "../chart-value.ts";
import type { Drawing, Size } from "../drawing.ts";
import { areaOf, lineThrough, textAt } from "../graphic.ts";
import type { Mark, Point } from "../mark.ts";
import { noLine } from "../no-line.ts";
import { plotAxes } from "../plot-axes.ts";
import { yOf } from "../plot.ts";
import { runs } from "../runs.ts";
import { textWidth } from "../text-width.ts";
import { barPlaces } from "./bar-places.ts";
import type { BarPlaces } from "./bar-places.ts";
import type { BarsView } from "./bars-view.ts";

const SIZE = 12;

/** Upright bars from 0, of a single series with their intervals, side by side within each category; a missing value says why in place of its bar. */
export function drawBars(view: BarsView, tokens: Tokens, size: Size): Drawing {
  const numbers = view.series.flatMap((series) => series.values.flatMap((value) => drawn(value) ?? []));
  const scale = axisScale([...numbers, ...intervalEnds(view), ...lineValues(view)], view.unit, true);
  const places = barPlaces(view, size, scale);
  const { plot } = places;
  const axes = plotAxes(plot, 0, true);
  return {
    summary: view.summary,
    marks: barMarks(view, places),
    option: {
      ...baseOption(view.summary),
      grid: axes.grid,
      xAxis: { type: "category", show: false, data: view.categories.map(({ id }) => id) },
      yAxis: axes.yAxis,
      series: view.series.map((series, index) => barSeries(view, series.code, index, places, tokens)),
      graphic: [...categoryLabels(view, places, size, tokens), ...intervals(view, places, tokens), ...steppedLine(view, places, tokens), ...valueLabels(view, places, tokens), ...seriesKey(view, places, tokens)],
    },
  };
}

function colourOf(view: BarsView, index: number, tokens: Tokens): string {
  return view.series.length === 1 ? tokens.dataLine : (tokens.categorical[index] ?? tokens.dataLine);
}

function barSeries(view: BarsView, code: string, index: number, places: BarPlaces, tokens: Tokens): BarSeriesOption {
  const series = view.series[index];
  const reference = index === 0 ? view.reference : null;
  return {
    type: "bar",
    id: code,
    z: 2,
    silent: true,
    barWidth: places.barWidth,
    barGap: "15%",
    itemStyle: { color: colourOf(view, index, tokens), borderRadius: 1.5 },
    data: (series?.values ?? []).map((value) => drawn(value) ?? NaN),
    markLine: reference === null ? noLine : plumbLine(reference, tokens),
  };
}

/** Of several series side by side whiskers would not be told apart. */
function intervalsOf(view: BarsView): { readonly place: number; readonly lower: number; readonly upper: number }[] {
  const [series] = view.series;
  if (series === undefined || view.series.length > 1) return [];
  return series.values.flatMap((value, place) => (value.kind === "missing" || value.lower === null || value.upper === null ? [] : [{ place, lower: value.lower, upper: value.upper }]));
}

const intervalEnds = (view: BarsView): number[] => intervalsOf(view).flatMap(({ lower, upper }) => [lower, upper]);
const lineValues = ({ reference, steps }: BarsView): number[] => [...(reference === null ? [] : [reference.value]), ...(steps?.values ?? []).filter((value) => value !== null)];

/** Whiskers with caps in the ink of the text, on a halo of the ground, so that they are seen on the bar as well. */
function intervals(view: BarsView, places: BarPlaces, tokens: Tokens): GraphicComponentOption[] {
  const cap = Math.min(5, places.barWidth / 3);
  return intervalsOf(view).flatMap(({ place, lower, upper }) => {
    const x = Math.round(places.middle(place)) + 0.5;
    const [foot, head] = [yOf(places.plot, lower), yOf(places.plot, upper)];
    return ([{ stroke: tokens.surface, width: 3.2 }, { stroke: tokens.text2, width: 1.2 }] as const).flatMap((look) => [
      lineThrough([[x, foot], [x, head]], look),
      lineThrough([[x - cap, foot], [x + cap, foot]], look),
      lineThrough([[x - cap, head], [x + cap, head]], look),
    ]);
  });
}

/** The plumb line from category to category; it breaks where it has no value, and is named where it ends. */
function steppedLine({ steps }: BarsView, places: BarPlaces, tokens: Tokens): GraphicComponentOption[] {
  if (steps === undefined || steps === null) return [];
  const { values, text } = steps;
  const { plot, across } = places;
  const at = (place: number): Point[] => {
    const y = yOf(plot, values[place] ?? 0);
    return [[places.middle(place) - across / 2, y], [places.middle(place) + across / 2, y]];
  };
  const found = runs(values.length, (place) => values[place] !== null);
  const end = found.at(-1)?.[1];
  return [
    ...found.map(([first, last]) => lineThrough(values.slice(first, last + 1).flatMap((_, step) => at(first + step)), { stroke: tokens.plumb, width: 1.6, z: 5 })),
    ...(end === undefined ? [] : [textAt(plot.left + plot.width + 6, yOf(plot, values[end] ?? 0), text, { fill: tokens.text1, size: SIZE, weight: 600 })]),
  ];
}

function plumbLine(reference: NonNullable<BarsView["reference"]>, tokens: Tokens): MarkLineComponentOption {
  return {
    silent: true,
    animation: false,
    symbol: "none",
    data: [{ yAxis: reference.value }],
    lineStyle: { color: tokens.plumb, width: 1.6, type: "solid" },
    label: { position: "end", distance: 6, color: tokens.text1, fontSize: SIZE, fontWeight: 600, fontFamily: chartFont, formatter: () => reference.text },
  };
}

/** The last one moves in where it would leave the drawing. */
function categoryLabels(view: BarsView, places: BarPlaces, size: Size, tokens: Tokens): GraphicComponentOption[] {
  const y = places.plot.top + places.plot.height + 14;
  const room = places.across * places.every - 6;
  return view.categories.flatMap(({ label }, place) =>
    place % places.every === 0 ? [textAt(Math.min(places.middle(place), size.width - Math.min(room, textWidth(label, SIZE)) / 2), y, label, { fill: tokens.text3, size: SIZE, align: "center", width: room })] : [],
  );
}

/** Values stand on their bars where they fit; the reason of a missing one always stands, upright bars leaving it the category's width. */
function valueLabels(view: BarsView, places: BarPlaces, tokens: Tokens): GraphicComponentOption[] {
  const room = places.barWidth * 1.15;
  return view.series.flatMap((series, index) =>
    series.values.flatMap((value, place) => {
      const x = places.bar(place, index);
      const foot = yOf(places.plot, Math.max(0, places.plot.scale.min)) - 8;
      if (value.kind === "missing") return [textAt(x, foot, "—", { fill: tokens.text3, size: SIZE, align: "center" })];
      if (textWidth(value.text, 11) > Math.max(room, view.series.length === 1 ? places.across - 4 : room)) return [];
      // Above the whisker, where there is one.
      const top = view.series.length === 1 && value.upper !== null ? Math.max(value.value, value.upper) : value.value;
      const y = yOf(places.plot, Math.max(top, 0)) - 8;
      return [textAt(x, y, value.text, { fill: tokens.text1, size: 11, weight: 600, align: "center", halo: tokens.surface })];
    }),
  );
}

/** Series that repeat over the categories are named once above the plot. */
function seriesKey(view: BarsView, places: BarPlaces, tokens: Tokens): GraphicComponentOption[] {
  if (view.series.length === 1) return [];
  let x = places.plot.left;
  return view.series.flatMap(({ name }, index) => {
    const left = x;
    x += 18 + textWidth(name, SIZE) + 18;
    return [
      areaOf([[left, 3], [left + 12, 3], [left + 12, 13], [left, 13]], colourOf(view, index, tokens), 3),
      textAt(left + 18, 8, name, { fill: tokens.text2, size: SIZE }),
    ];
  });
}

function barMarks(view: BarsView, places: BarPlaces): Mark[] {
  const { plot } = places;
  return view.categories.flatMap((category, place) =>
    view.series.flatMap((series, index): Mark[] => {
      const detail = series.details[place];
      const value = series.values[place];
      const number = value === undefined ? null : drawn(value);
      if (detail === undefined) return [];
      const x = places.bar(place, index);
      const zone = { kind: "rect", left: x - places.pitch / 2, top: plot.top, width: places.pitch, height: plot.height, cursor: "outline" } as const;
      return [{ key: `${series.code} ${category.id}`, detail, x, y: yOf(plot, number ?? 0), zone }];
    }),
  );
}
