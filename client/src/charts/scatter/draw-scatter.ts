import type { CustomSeriesOption, GraphicComponentOption } from "echarts";
import type { Tokens } from "../../ui/tokens.ts";
import { axisScale } from "../axis-scale.ts";
import type { ValueUnit } from "../axis-scale.ts";
import { baseOption } from "../base-option.ts";
import type { Drawing, Size } from "../drawing.ts";
import { discAt, lineThrough, textAt } from "../graphic.ts";
import { placeLabels } from "../place-labels.ts";
import { textWidth } from "../text-width.ts";
import { withAlpha } from "../with-alpha.ts";
import { acrossRules, plotX, plotY, valueRules } from "../xy-plot.ts";
import type { XyPlot } from "../xy-plot.ts";
import type { ScatterAxis, ScatterUnit, ScatterView } from "./scatter-view.ts";

const SIZE = 12;
const KEY = 11;
/** To the right of a plot that has nothing written there. */
const MARGIN = 10;
const LARGEST = 12;
const SMALLEST = 3;
const SMALLEST_RING = 4;

/** As many regions are all named; of more the outliers alone. */
const MOST_NAMED = 12;

/** Discs whose area is n, rings for what is not ranked, the line of each metric across the plot, and the names of the outliers, of few regions of all. */
export function drawScatter(view: ScatterView, tokens: Tokens, size: Size): Drawing {
  const plot = scatterPlot(view, size);
  const most = Math.max(0, ...view.units.map(({ n }) => n ?? 0));
  const placed = view.units
    .map((unit) => ({ unit, x: plotX(plot, unit.x), y: plotY(plot, unit.y), radius: radiusOf(unit, most) }))
    // The small lie on the large, so that none is hidden.
    .toSorted((a, b) => b.radius - a.radius);
  return {
    summary: view.summary,
    marks: placed
      .toSorted((a, b) => a.x - b.x)
      .map(({ unit, x, y, radius }) => {
        const reach = Math.max(9, radius);
        return { key: unit.code, detail: unit.detail, x, y, zone: { kind: "rect", left: x - reach, top: y - reach, width: reach * 2, height: reach * 2, cursor: "ring" } };
      }),
    option: {
      ...baseOption(view.summary),
      series: [discs(placed, tokens)],
      graphic: [
        ...valueRules(plot, tokens),
        ...acrossRules(plot, tokens, true),
        ...references(view, plot, size, tokens),
        textAt(0, 8, view.y.title, { fill: tokens.text2, size: SIZE, width: size.width - (isNarrow(size) ? 0 : keyWidth(view, size)) }),
        textAt(plot.left + plot.width, plot.top + plot.height + 36, view.x.title, { fill: tokens.text2, size: SIZE, align: "right", width: plot.width + plot.left }),
        ...sizeKey(view, most, size, tokens),
        ...names(placed, view, plot, tokens),
      ],
    },
  };
}

interface Placed {
  readonly unit: ScatterUnit;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const isOutlier = ({ outlier }: ScatterUnit): boolean => outlier.length > 0;

function radiusOf({ n, small }: ScatterUnit, most: number): number {
  return n === null || most === 0 ? 4.5 : Math.max(small.length === 0 ? SMALLEST : SMALLEST_RING, LARGEST * Math.sqrt(n / most));
}

/** Strong letters are wider than those that widths are computed by. */
const boldWidth = (text: string): number => Math.ceil(textWidth(text, SIZE) * 1.1);

/** Whether the level line's name has room to the right of the plot; otherwise it stands on the line. */
const standsBeside = (text: string, { width }: Size): boolean => boldWidth(text) <= width * 0.28;

function scatterPlot(view: ScatterView, size: Size): XyPlot {
  const scale = (axis: ScatterAxis, values: readonly number[]) => axisScale(withMargin([...values, ...(axis.reference === null ? [] : [axis.reference.value])], axis.unit), axis.unit, false);
  const x = scale(view.x, view.units.map((unit) => unit.x));
  const y = scale(view.y, view.units.map((unit) => unit.y));
  const left = Math.max(...y.labels.map((label) => textWidth(label, SIZE))) + 10;
  const end = view.y.reference === null || !standsBeside(view.y.reference.text, size) ? 0 : boldWidth(view.y.reference.text) + 10;
  const right = Math.max(end, MARGIN, textWidth(x.labels.at(-1) ?? "", SIZE) / 2 + 2);
  const top = 44;
  return { left, top, width: Math.max(60, size.width - left - right), height: Math.max(60, size.height - top - (isNarrow(size) && view.sizeTitle !== "" ? 66 : 46)), x, y };
}

/** The values, and a little beyond them within the unit's bounds, so that no disc lies on an axis and its labels. */
function withMargin(values: readonly number[], { least, most }: ValueUnit): readonly number[] {
  if (values.length === 0) return values;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const margin = (high - low) * 0.04;
  return [...values, Math.max(least ?? -Infinity, low - margin), Math.min(most ?? Infinity, high + margin)];
}

function discs(placed: readonly Placed[], tokens: Tokens): CustomSeriesOption {
  return {
    type: "custom",
    id: "regions",
    z: 4,
    coordinateSystem: "none",
    silent: true,
    data: placed.map(({ unit }, index) => ({ id: unit.code, name: unit.code, value: [index] })),
    renderItem: ({ dataIndex }) => {
      const disc = placed[dataIndex];
      if (disc === undefined) return null;
      const place = { type: "circle", x: disc.x, y: disc.y, transition: ["x", "y"] as ("x" | "y")[], shape: { cx: 0, cy: 0, r: disc.radius } } as const;
      const outlier = isOutlier(disc.unit);
      const small = disc.unit.small.length > 0;
      const colour = outlier ? tokens.accent : small ? tokens.band.notRanked : tokens.dataLine;
      if (small) return { ...place, style: { fill: "none", stroke: colour, lineWidth: 1.4 } };
      return { ...place, style: { fill: withAlpha(colour, outlier ? 0.6 : 0.28), stroke: colour, lineWidth: outlier ? 1.6 : 1 } };
    },
  };
}

/** One line per metric, each named where it ends. */
function references({ x, y }: ScatterView, plot: XyPlot, size: Size, tokens: Tokens): GraphicComponentOption[] {
  const look = { stroke: tokens.plumb, width: 1.6, z: 3 };
  const words = { fill: tokens.text1, size: SIZE, weight: 600 } as const;
  const upright = x.reference === null ? [] : [{ at: plotX(plot, x.reference.value), text: x.reference.text }];
  const level = y.reference === null ? [] : [{ at: plotY(plot, y.reference.value), text: y.reference.text }];
  return [
    ...upright.flatMap(({ at, text }) => {
      const half = textWidth(text, SIZE) / 2;
      const middle = Math.min(plot.left + plot.width - half, Math.max(plot.left + half, at));
      return [lineThrough([[at, plot.top - 4], [at, plot.top + plot.height]], look), textAt(middle, plot.top - 13, text, { ...words, align: "center" })];
    }),
    ...level.flatMap(({ at, text }) => [
      lineThrough([[plot.left, at], [plot.left + plot.width, at]], look),
      standsBeside(text, size) ? textAt(plot.left + plot.width + 8, at, text, words) : textAt(plot.left + plot.width - 4, at - 10, text, { ...words, align: "right", halo: tokens.surface }),
    ]),
  ];
}

/** What the key's words take: all that they need beside the title above the plot, at least a third of the width. */
function keyText({ sizeTitle, y }: ScatterView, size: Size): number {
  const needed = Math.ceil(textWidth(sizeTitle, KEY) * 1.05);
  const room = isNarrow(size) ? size.width - 30 : Math.max(size.width / 3, size.width - textWidth(y.title, SIZE) - 54);
  return Math.min(needed, Math.floor(room));
}

const keyWidth = (view: ScatterView, size: Size): number => (view.sizeTitle === "" ? 0 : keyText(view, size) + 38);

/** On a narrow plot the key has no room beside the title, and stands below. */
const isNarrow = ({ width }: Size): boolean => width < 480;

/** What the area counts, beside a disc of the common look. */
function sizeKey(view: ScatterView, most: number, size: Size, tokens: Tokens): GraphicComponentOption[] {
  if (view.sizeTitle === "" || most === 0) return [];
  const text = keyText(view, size);
  const { width } = size;
  const y = isNarrow(size) ? size.height - 9 : 8;
  return [
    discAt(width - text - 24, y, 7, withAlpha(tokens.dataLine, 0.28), tokens.dataLine),
    discAt(width - text - 14, y, 3, withAlpha(tokens.dataLine, 0.28), tokens.dataLine),
    textAt(width - text - 4, y, view.sizeTitle, { fill: tokens.text3, size: KEY, width: text + 2 }),
  ];
}

function names(placed: readonly Placed[], { x, y }: ScatterView, plot: XyPlot, tokens: Tokens): GraphicComponentOption[] {
  const told = placed.filter(({ unit }) => isOutlier(unit) || placed.length <= MOST_NAMED).toSorted((a, b) => Number(isOutlier(b.unit)) - Number(isOutlier(a.unit)));
  const wishes = told.map(({ unit, radius, ...at }) => ({ ...at, width: textWidth(unit.name, SIZE), radius: Math.max(4, radius) }));
  const bounds = { left: plot.left, right: plot.left + plot.width, top: plot.top, bottom: plot.top + plot.height };
  // A name that a line runs through is hard to read; one that has no other place is worth it.
  const upright = x.reference === null ? [] : [plotX(plot, x.reference.value)].map((at) => ({ ...bounds, left: at - 1, right: at + 1 }));
  const level = y.reference === null ? [] : [plotY(plot, y.reference.value)].map((at) => ({ ...bounds, top: at - 1, bottom: at + 1 }));
  return placeLabels(wishes, SIZE, bounds, [], [...upright, ...level]).flatMap((place, index) => {
    const unit = told[index]?.unit;
    return place === null || unit === undefined ? [] : [textAt(place.x, place.y, unit.name, { fill: isOutlier(unit) ? tokens.text1 : tokens.text2, size: SIZE, halo: tokens.surface })];
  });
}
