import type { BarSeriesOption, MarkLineComponentOption } from "echarts";
import { chartFont } from "../chart-font.ts";
import type { Tokens } from "../../ui/tokens.ts";
import { baseOption } from "../base-option.ts";
import { classColour, isPale } from "../class-colour.ts";
import { drawn } from "../chart-value.ts";
import { distanceClass } from "../distance-classes.ts";
import type { Drawing, Size } from "../drawing.ts";
import { hatch } from "../hatch.ts";
import { noLine } from "../no-line.ts";
import { plumbBob } from "../plumb-bob.ts";
import { rankingLayout, rowY } from "./ranking-layout.ts";
import type { RankingLayout, RankingRoom } from "./ranking-layout.ts";
import type { RankingRow, RankingView } from "./ranking-view.ts";
import { rowGraphics } from "./row-graphics.ts";

/** Bars from 0 in the map's colours, whiskers, and the plumb line with its name on top and the bob below. */
export function drawRanking(view: RankingView, tokens: Tokens, size: Size, room: RankingRoom = "page"): Drawing {
  const layout = rankingLayout(view, size, room);
  const height = layout.rowHeight * view.rows.length;
  return {
    summary: view.summary,
    marks: view.rows.map((row, index) => ({
      key: row.code,
      detail: row.detail,
      x: layout.barLeft + layout.barWidth / 2,
      y: rowY(layout, index),
      zone: { kind: "rect", left: 0, top: layout.top + index * layout.rowHeight, width: size.width, height: layout.rowHeight, cursor: "outline" },
    })),
    option: {
      ...baseOption(view.summary),
      grid: { left: layout.barLeft, top: layout.top, width: layout.barWidth, height, outerBoundsMode: "none" },
      xAxis: { type: "value", show: false, min: layout.min, max: layout.max },
      yAxis: { type: "category", show: false, inverse: true, data: view.rows.map((row) => row.code) },
      series: [bars(view, layout, tokens)],
      graphic: view.rows.flatMap((row, index) => rowGraphics(row, index, layout, tokens)),
    },
  };
}

function bars(view: RankingView, layout: RankingLayout, tokens: Tokens): BarSeriesOption {
  return {
    type: "bar",
    id: "values",
    z: 2,
    silent: true,
    clip: false,
    barWidth: layout.barHeight,
    data: view.rows.map((row) => ({ name: row.code, value: drawn(row.value) ?? NaN, itemStyle: barStyle(row, view, tokens) })),
    markLine: view.reference === null ? noLine : plumbLine(view.reference, tokens),
  };
}

function barStyle(row: RankingRow, view: RankingView, tokens: Tokens): NonNullable<BarSeriesOption["itemStyle"]> {
  if (!row.ranked) return { color: tokens.hatchGround, decal: hatch(tokens), borderColor: tokens.lineStrong, borderWidth: 1, borderRadius: 1.5 };
  if (view.classes === null || row.value.kind === "missing") return { color: tokens.dataLine, borderRadius: 1.5 };
  const index = distanceClass(row.value.value, view.classes);
  const outline = isPale(index, view.classes) ? { borderColor: tokens.lineStrong, borderWidth: 1 } : {};
  return { color: classColour(index, view.classes, tokens), borderRadius: 1.5, ...outline };
}

function plumbLine(reference: { readonly value: number; readonly text: string }, tokens: Tokens): MarkLineComponentOption {
  return {
    silent: true,
    animation: false,
    symbol: ["none", plumbBob],
    symbolSize: [10, 14],
    symbolRotate: 0,
    symbolOffset: [0, 0],
    data: [{ xAxis: reference.value }],
    lineStyle: { color: tokens.plumb, width: 1.6, type: "solid" },
    label: { position: "start", distance: 8, color: tokens.text1, fontSize: 13, fontWeight: 600, fontFamily: chartFont, formatter: () => reference.text },
  };
}
