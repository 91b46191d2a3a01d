import { axisScale } from "../axis-scale.ts";
import type { AxisScale } from "../axis-scale.ts";
import { drawn } from "../chart-value.ts";
import { textWidth } from "../text-width.ts";
import { plotX } from "../xy-plot.ts";
import { beeswarm } from "./beeswarm.ts";
import type { StripGroup, StripUnit, StripView } from "./strip-view.ts";

const SIZE = 12;
const HEAD = 34;
const FOOT = 46;
export const DOT = 4.2;

export interface StripLayout {
  readonly nameWidth: number;
  readonly left: number;
  readonly width: number;
  readonly x: AxisScale;
  readonly top: number;
  readonly height: number;
  readonly rows: readonly StripRow[];
  readonly total: number;
}

export interface StripRow {
  readonly group: StripGroup;
  readonly top: number;
  readonly height: number;
  readonly dots: readonly { readonly unit: StripUnit; readonly x: number; readonly y: number }[];
}

/** Rows are as high as their densest place needs; the height follows from the width. */
export function stripLayout(view: StripView, width: number): StripLayout {
  const numbers = view.groups.flatMap((group) => [group.value, ...group.units.map((unit) => unit.value)].flatMap((value) => drawn(value) ?? []));
  const x = axisScale([...numbers, ...(view.reference === null ? [] : [view.reference.value])], view.unit, false);
  const nameWidth = Math.min(Math.max(0, ...view.groups.map(({ name }) => textWidth(name, 13))), Math.round(width * 0.24));
  const value = Math.min(96, Math.max(0, ...view.groups.map((group) => textWidth(group.value.text, SIZE))));
  const left = nameWidth + 18;
  const across = Math.max(60, width - left - value - 24);
  let top = HEAD;
  const rows = view.groups.map((group): StripRow => {
    const shown = group.units.flatMap((unit) => (unit.value.kind === "observed" ? [{ unit, x: plotX({ left, width: across, x }, unit.value.value) }] : []));
    const offsets = beeswarm(shown.map((dot) => dot.x), DOT * 2 + 0.6);
    const reach = Math.max(0, ...offsets.map(Math.abs));
    const height = Math.max(44, Math.ceil(reach * 2 + DOT * 2 + 16));
    const row = { group, top, height, dots: shown.map((dot, index) => ({ ...dot, y: top + height / 2 + (offsets[index] ?? 0) })) };
    top += height;
    return row;
  });
  return { nameWidth, left, width: across, x, top: HEAD, height: top - HEAD, rows, total: top + FOOT };
}
