import type { GraphicComponentOption } from "echarts";
import type { Tokens } from "../../ui/tokens.ts";
import { classColour, classInk } from "../class-colour.ts";
import { distanceClass } from "../distance-classes.ts";
import type { DistanceClass, DistanceClasses } from "../distance-classes.ts";
import { textAt } from "../graphic.ts";
import type { Mark } from "../mark.ts";
import type { ShapePath } from "../path-series.ts";
import { textWidth } from "../text-width.ts";
import { boxPath, hatchPath, ringPath } from "../shape-paths.ts";
import type { Box } from "../shape-paths.ts";
import type { HeatCell } from "./heat-map-view.ts";

/** From this width on, cells carry their number, and a ring stands before it. */
const WIDE = 44;

/** A cell at its place. */
export interface PlacedCell {
  /** Region code and period id. */
  readonly key: string;
  readonly cell: HeatCell;
  readonly box: Box;
}

/** What a cell shows: a class's colour, a ring for n below the limit, or the hatch for no value. */
function cellLook({ value, distance, small }: HeatCell, classes: DistanceClasses | null): DistanceClass | "ring" | "hatch" {
  if (value.kind === "missing") return "hatch";
  if (small) return "ring";
  return distance === null || classes === null ? "hatch" : distanceClass(distance, classes);
}

/** Of values in cells. */
const SIZE = 11;
/** A ring and the gap after it. */
const RING_ROOM = 12;

/** Whether a cell has room for its number, beside the ring where it has one. */
function textRoom({ value }: HeatCell, { width }: Pick<Box, "width">, look: DistanceClass | "ring", size: number): boolean {
  return width >= WIDE && textWidth(value.text, size) <= width - 4 - (look === "ring" ? RING_ROOM : 0);
}

/** Whether a cell so wide carries its number. */
export function carriesValue(cell: HeatCell, classes: DistanceClasses | null, width: number, size = SIZE): boolean {
  const look = cellLook(cell, classes);
  return look !== "hatch" && textRoom(cell, { width }, look, size);
}

/** Wide cells carry their number; the unit stands in the panel's subtitle and in the tooltip. */
export function cellValues(placed: readonly PlacedCell[], classes: DistanceClasses | null, tokens: Tokens, size = SIZE): GraphicComponentOption[] {
  return placed.flatMap(({ cell, box }) => {
    const look = cellLook(cell, classes);
    if (look === "hatch" || !textRoom(cell, box, look, size)) return [];
    const fill = look === "ring" || classes === null ? tokens.text2 : classInk(look, classes, tokens);
    return [textAt(box.left + (box.width + (look === "ring" ? RING_ROOM : 0)) / 2, box.top + box.height / 2, cell.value.text, { fill, size, align: "center" })];
  });
}

/** A ring stands in the middle, or right before the number that has room beside it. */
function ringX({ left, width }: Box, text: number | null): number {
  return text === null ? left + width / 2 : left + (width - text - RING_ROOM) / 2 + 4;
}

/** All cells as one outline per look. `size` is that of the values in them. */
export function cellPaths(placed: readonly PlacedCell[], classes: DistanceClasses | null, tokens: Tokens, size = SIZE): ShapePath[] {
  const boxes = new Map<DistanceClass | "ring" | "hatch", Box[]>();
  for (const { cell, box } of placed) {
    const look = cellLook(cell, classes);
    const same = boxes.get(look);
    if (same === undefined) boxes.set(look, [box]);
    else same.push(box);
  }
  return [...boxes].flatMap(([look, same]): ShapePath[] => {
    const tiles = same.map((box) => boxPath(box, 1.5)).join("");
    if (look === "hatch") {
      const inner = same.map((box) => boxPath({ left: box.left + 0.5, top: box.top + 0.5, width: box.width - 1, height: box.height - 1 }, 1.5)).join("");
      return [
        { d: inner, fill: tokens.hatchGround, stroke: tokens.hatch, width: 1 },
        { d: same.map((box) => hatchPath(box)).join(""), fill: "none", stroke: tokens.hatch, width: 1 },
      ];
    }
    if (look === "ring") {
      const rings = placed.filter(({ cell }) => cellLook(cell, classes) === "ring").map(({ cell, box }) => ringPath(ringX(box, textRoom(cell, box, "ring", size) ? textWidth(cell.value.text, size) : null), box.top + box.height / 2, Math.min(3.6, Math.min(box.width, box.height) / 2 - 1.5))).join("");
      return [{ d: rings, fill: "none", stroke: tokens.band.notRanked, width: 1.3 }];
    }
    return classes === null ? [] : [{ d: tiles, fill: classColour(look, classes, tokens) }];
  });
}

/** Every cell can be pointed at and reached by keys, row by row. */
export function cellMarks(placed: readonly PlacedCell[]): Mark[] {
  return placed.map(({ key, cell, box }) => ({
    key,
    get detail() {
      return cell.detail;
    },
    x: box.left + box.width / 2,
    y: box.top + box.height / 2,
    zone: { kind: "rect", left: box.left - 0.5, top: box.top - 0.5, width: box.width + 1, height: box.height + 1, cursor: "outline" },
  }));
}
