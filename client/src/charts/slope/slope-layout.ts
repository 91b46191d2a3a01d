import { textWidth } from "../text-width.ts";
import type { SlopeView } from "./slope-view.ts";

const HEAD = 34;

export interface SlopeLayout {
  readonly size: number;
  /** Pixels of the periods, and of the ends of the words beside them. */
  readonly left: number;
  readonly right: number;
  readonly head: number;
  readonly pitch: number;
  readonly radius: number;
  /** Values stand beside the names where there is room. */
  readonly valued: boolean;
  /** Right edge of the values, which stand below each other. */
  readonly valueRight: number;
  readonly total: number;
}

export function slopeLayout(view: SlopeView, width: number): SlopeLayout {
  const most = Math.max(1, ...view.units.flatMap((unit) => unit.ranks.flatMap((rank) => rank ?? [])));
  const many = most > 20;
  const size = many ? 11 : width < 480 ? 12 : 13;
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const names = Math.min(widest(view.units.map(({ name }) => name)), Math.round(width * 0.26));
  const value = widest(view.units.map((unit) => unit.values.at(-1) ?? ""));
  const valued = width >= 480;
  const side = names + 38;
  const pitch = many ? 16 : most > 10 ? 24 : 30;
  return { size, left: side, right: width - side - (valued ? value + 8 : 0), head: HEAD, pitch, radius: many ? 6.5 : 9, valued, valueRight: width, total: HEAD + most * pitch + 16 };
}

export function rankY({ head, pitch }: SlopeLayout, rank: number): number {
  return head + (rank - 0.5) * pitch;
}

export function periodX({ left, right }: SlopeLayout, place: number, count: number): number {
  return count === 1 ? left : left + (place / (count - 1)) * (right - left);
}
