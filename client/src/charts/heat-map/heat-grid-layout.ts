import { textWidth } from "../text-width.ts";
import type { HeatMapView } from "./heat-map-view.ts";

/** More columns than this, or narrower ones than their names ask for, cannot be read side by side: rows become regions. */
const MOST_COLUMNS = 120;
/** Wider cells would be bars without a length. */
const MOST_CELL = 200;
const GROUP_GAP = 8;
/** Rows from which on each has room for its period's name. */
export const PERIOD_PITCH = 13;
const SIZE = 12;

/** How the names below the columns are written. */
type NameStyle = "level" | "stacked" | "oblique";
/** Pixels from one name to the next, across the lines that they stand on. */
const NAME_PITCH = 12;
/** Oblique names rise by these degrees; in narrow columns more steeply, until they would have to be read sideways. */
const RISE = 45;
const STEEPEST = 60;

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
  /** Degrees by which oblique names rise. */
  readonly rise: number;
  readonly height: number;
  /** The left edge of the first column of each group. */
  readonly groupLefts: readonly number[];
}

export function columnCount({ groups }: HeatMapView): number {
  return groups.reduce((sum, group) => sum + group.columns.length, 0);
}

/** True where the regions have room side by side. */
export function fitsAsGrid(view: HeatMapView, width: number): boolean {
  const room = roomPerCell(view, width);
  return columnCount(view) <= MOST_COLUMNS && riseIn(room, nameStyle(view, room)) <= STEEPEST;
}

/** As high as its cells ask for; or, where a height is given that has to hold it, with cells that fill that. */
export function heatGridLayout(view: HeatMapView, width: number, room: number | null = null): HeatGridLayout {
  const { yearRight, periodRight, left } = margins(view);
  const cellWidth = Math.min(room === null ? MOST_CELL : Infinity, roomPerCell(view, width));
  const names = namesOf(view);
  const widest = widestOf(names);
  const style = nameStyle(view, cellWidth);
  const asked = riseIn(cellWidth, style);
  const rise = asked > STEEPEST ? RISE : asked;
  const head = view.groups.some((group) => group.name !== "") ? 34 : 6;
  const below = { level: 24, stacked: Math.max(0, ...names.map((name) => [...name].length)) * 13 + 12, oblique: Math.ceil(Math.min(160, widest) * Math.sin(radians(rise))) + 20 }[style];
  const natural = cellWidth >= 28 ? (cellWidth > 90 ? 26 : 22) : Math.max(PERIOD_PITCH, Math.min(15, Math.round(cellWidth)));
  const cellHeight = room === null ? natural : Math.min(44, Math.floor((room - head - below) / Math.max(1, view.periods.length)));
  const bottom = head + view.periods.length * cellHeight;
  let next = left;
  const groupLefts = view.groups.map((group) => {
    const here = next;
    next += group.columns.length * cellWidth + GROUP_GAP;
    return here;
  });
  return { yearRight, periodRight, head, cellWidth, cellHeight, bottom, names: style, rise, height: Math.ceil(bottom + below), groupLefts };
}

function namesOf({ groups }: HeatMapView): string[] {
  return groups.flatMap((group) => group.columns.map((column) => column.name));
}

function widestOf(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, SIZE)));
}

function nameStyle(view: HeatMapView, cellWidth: number): NameStyle {
  const names = namesOf(view);
  return widestOf(names) + 4 <= cellWidth ? "level" : names.every(isChinese) ? "stacked" : "oblique";
}

/** Degrees by which names have to rise so that none touches the next; upright ones stand beside each other or not at all. */
function riseIn(cellWidth: number, style: NameStyle): number {
  if (style === "level") return 0;
  if (cellWidth < NAME_PITCH) return 90;
  return style === "stacked" ? 0 : Math.max(RISE, (Math.asin(NAME_PITCH / cellWidth) * 180) / Math.PI);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function roomPerCell(view: HeatMapView, width: number): number {
  const columns = columnCount(view);
  return columns === 0 ? 0 : (width - margins(view).left - GROUP_GAP * Math.max(0, view.groups.length - 1)) / columns;
}

function margins({ periods }: HeatMapView): { readonly yearRight: number; readonly periodRight: number; readonly left: number } {
  const yearRight = widestOf(periods.map((period) => period.year));
  const short = widestOf(periods.map((period) => period.short));
  const periodRight = yearRight + (short === 0 ? 0 : short + 10);
  return { yearRight, periodRight, left: periodRight + 8 };
}

/** Characters that can stand one below the other. */
function isChinese(name: string): boolean {
  return [...name].every((character) => (character.codePointAt(0) ?? 0) >= 0x2e80);
}
