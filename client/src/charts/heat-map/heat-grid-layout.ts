import { textWidth } from "../text-width.ts";
import type { HeatMapView } from "./heat-map-view.ts";

/** More columns than this, or narrower ones than this in pixels, cannot be read side by side: rows become regions. */
const MOST_COLUMNS = 120;
const LEAST_CELL = 10;
/** Wider cells would be bars without a length. */
const MOST_CELL = 200;
const GROUP_GAP = 8;
const SIZE = 12;

/** How the names below the columns are written. */
type NameStyle = "level" | "stacked" | "oblique";

/** Pixels of a heat map whose columns are regions and whose rows are periods, the latest next to the names. */
export interface HeatGridLayout {
  /** Right edge of the years and of the periods' names. */
  readonly yearRight: number;
  readonly periodRight: number;
  readonly head: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly bottom: number;
  readonly names: NameStyle;
  readonly height: number;
  /** The left edge of the first column of each group. */
  readonly groupLefts: readonly number[];
}

export function columnCount({ groups }: HeatMapView): number {
  return groups.reduce((sum, group) => sum + group.columns.length, 0);
}

/** True where the regions have room side by side. */
export function fitsAsGrid(view: HeatMapView, width: number): boolean {
  const columns = columnCount(view);
  return columns <= MOST_COLUMNS && roomPerCell(view, width) >= LEAST_CELL;
}

/** As high as its cells ask for; or, where a height is given that has to hold it, with cells that fill that. */
export function heatGridLayout(view: HeatMapView, width: number, room: number | null = null): HeatGridLayout {
  const { yearRight, periodRight, left } = margins(view);
  const cellWidth = Math.min(room === null ? MOST_CELL : Infinity, roomPerCell(view, width));
  const names = view.groups.flatMap((group) => group.columns.map((column) => column.name));
  const widest = Math.max(0, ...names.map((name) => textWidth(name, SIZE)));
  const style: NameStyle = widest + 4 <= cellWidth ? "level" : names.every(isChinese) ? "stacked" : "oblique";
  const head = view.groups.some((group) => group.name !== "") ? 34 : 6;
  const below = { level: 24, stacked: Math.max(0, ...names.map((name) => [...name].length)) * 13 + 12, oblique: Math.min(160, widest) * 0.72 + 18 }[style];
  const natural = cellWidth >= 28 ? (cellWidth > 90 ? 26 : 22) : Math.max(11, Math.min(15, Math.round(cellWidth)));
  const cellHeight = room === null ? natural : Math.min(44, Math.floor((room - head - below) / Math.max(1, view.periods.length)));
  const bottom = head + view.periods.length * cellHeight;
  let next = left;
  const groupLefts = view.groups.map((group) => {
    const here = next;
    next += group.columns.length * cellWidth + GROUP_GAP;
    return here;
  });
  return { yearRight, periodRight, head, cellWidth, cellHeight, bottom, names: style, height: Math.ceil(bottom + below), groupLefts };
}

function roomPerCell(view: HeatMapView, width: number): number {
  const columns = columnCount(view);
  return columns === 0 ? 0 : (width - margins(view).left - GROUP_GAP * Math.max(0, view.groups.length - 1)) / columns;
}

function margins({ periods }: HeatMapView): { readonly yearRight: number; readonly periodRight: number; readonly left: number } {
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => textWidth(text, SIZE)));
  const yearRight = widest(periods.map((period) => period.year));
  const short = widest(periods.map((period) => period.short));
  const periodRight = yearRight + (short === 0 ? 0 : short + 10);
  return { yearRight, periodRight, left: periodRight + 8 };
}

/** Characters that can stand one below the other. */
function isChinese(name: string): boolean {
  return [...name].every((character) => (character.codePointAt(0) ?? 0) >= 0x2e80);
}
