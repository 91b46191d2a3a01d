import type { GraphicComponentOption } from "echarts";
import type { Tokens } from "../../ui/tokens.ts";
import { baseOption } from "../base-option.ts";
import { drawn } from "../chart-value.ts";
import { dotSeries } from "../dot-series.ts";
import type { Drawing, Size } from "../drawing.ts";
import { areaOf, lineThrough, textAt } from "../graphic.ts";
import { placeLabels } from "../place-labels.ts";
import { textWidth } from "../text-width.ts";
import { acrossRules, plotX } from "../xy-plot.ts";
import { DOT, stripLayout } from "./strip-layout.ts";
import type { StripLayout, StripRow } from "./strip-layout.ts";
import type { StripView } from "./strip-view.ts";

const SIZE = 12;

/** A row per county with its towns as dots that never overlap, its own value as a tick, and the plumb line through all rows. */
export function drawStrip(view: StripView, tokens: Tokens, size: Size): Drawing {
  const layout = stripLayout(view, size.width);
  const dots = layout.rows.flatMap((row) => row.dots.map(({ unit, x, y }) => ({ key: unit.code, x, y, band: unit.band ?? "similar", radius: DOT })));
  return {
    summary: view.summary,
    marks: layout.rows.flatMap((row) =>
      row.dots
        .toSorted((a, b) => a.x - b.x)
        .map(({ unit, x, y }) => ({ key: unit.code, detail: unit.detail, x, y, zone: { kind: "rect", left: x - 8, top: y - 8, width: 16, height: 16, cursor: "ring" } as const })),
    ),
    option: {
      ...baseOption(view.summary),
      series: [dotSeries("towns", dots, tokens)],
      graphic: [
        ...acrossRules(layout, tokens, true),
        ...reference(view, layout, tokens),
        ...layout.rows.flatMap((row, index) => rowGraphics(row, index, layout, size.width, tokens)),
        ...layout.rows.flatMap((row) => names(row, layout, tokens)),
      ],
    },
  };
}

/** Solid, from its name on top to the bob below. */
function reference(view: StripView, layout: StripLayout, tokens: Tokens): GraphicComponentOption[] {
  if (view.reference === null) return [];
  const x = plotX(layout, view.reference.value);
  const foot = layout.top + layout.height;
  const half = textWidth(view.reference.text, 13) / 2;
  const middle = Math.min(layout.left + layout.width + 20 - half, Math.max(half, x));
  return [
    lineThrough([[x, 24], [x, foot + 20]], { stroke: tokens.plumb, width: 1.6, z: 3 }),
    areaOf([[x - 5, foot + 24], [x, foot + 20], [x + 5, foot + 24], [x, foot + 34]], tokens.plumb, 3),
    textAt(middle, 12, view.reference.text, { fill: tokens.text1, size: 13, weight: 600, align: "center" }),
  ];
}

function rowGraphics({ group, top, height }: StripRow, index: number, layout: StripLayout, width: number, tokens: Tokens): GraphicComponentOption[] {
  const y = top + height / 2;
  const own = drawn(group.value);
  const tick = own === null ? [] : [lineThrough([[plotX(layout, own), y - 11], [plotX(layout, own), y + 11]], { stroke: tokens.accent, width: 2.4, z: 4 })];
  return [
    ...(index === 0 ? [] : [lineThrough([[0, top + 0.5], [width, top + 0.5]], { stroke: tokens.line, width: 1, z: 0 })]),
    textAt(0, y, group.name, { fill: tokens.text1, size: 13, weight: 500, width: layout.nameWidth + 2 }),
    textAt(width - 2, y, group.value.text, { fill: tokens.text1, size: SIZE, weight: 600, align: "right" }),
    ...tick,
  ];
}

/** Names of those that differ from the line by more than chance, where they have room. */
function names(row: StripRow, layout: StripLayout, tokens: Tokens): GraphicComponentOption[] {
  const told = row.dots.filter(({ unit }) => unit.band === "better" || unit.band === "worse");
  const wishes = told.map(({ unit, x, y }) => ({ x, y, width: textWidth(unit.name, 11), radius: 5 }));
  const others = row.dots.filter((dot) => !told.includes(dot)).map(({ x, y }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }));
  const bounds = { left: layout.left - 8, right: layout.left + layout.width + 8, top: row.top, bottom: row.top + row.height };
  return placeLabels(wishes, 11, bounds, others).flatMap((place, index) => {
    const name = told[index]?.unit.name;
    return place === null || name === undefined ? [] : [textAt(place.x, place.y, name, { fill: tokens.text2, size: 11, halo: tokens.surface })];
  });
}
