import { formatRange } from "../../ui/formats/range.ts";
import type { Size } from "../drawing.ts";
import { textWidth } from "../text-width.ts";
import type { PlacedRank, RankSetRow, RankSetsView } from "./rank-sets-view.ts";
import type { RankSetsWords } from "./rank-sets-words.ts";

const SIZE = 12;
const HEAD = 30;
const FOOT = 8;
/** What the ring before a reason takes. */
const RING = 14;

/** Pixels of the columns from left to right. */
export interface RankSetsLayout {
  readonly size: number;
  readonly nameWidth: number;
  readonly gridLeft: number;
  readonly gridWidth: number;
  /** Right edges of the values and of the sets. */
  readonly valueRight: number;
  readonly setRight: number;
  readonly head: number;
  readonly rowHeight: number;
  readonly places: number;
  /** The places that are written above. */
  readonly ticks: readonly number[];
}

/** The height that the rows need. */
export function rankSetsHeight(view: RankSetsView): number {
  return HEAD + view.rows.length * leastRow(view) + FOOT;
}

/** Rows farther apart are no longer read as one order. */
const HIGHEST_ROW = 52;

function leastRow(view: RankSetsView): number {
  return view.rows.length > 14 ? 26 : 34;
}

/** A higher panel sets the rows apart, as far as they stay one list. */
function rowHeight(view: RankSetsView, height: number): number {
  return Math.max(leastRow(view), Math.min(HIGHEST_ROW, Math.floor((height - HEAD - FOOT) / Math.max(1, view.rows.length))));
}

/** "2–5", "1". */
export function setText({ best, worst }: Pick<PlacedRank, "best" | "worst">): string {
  return formatRange(String(best), String(worst));
}

/** The set, or why there is none. */
export function setOrReason({ rank, reason }: RankSetRow): string {
  return rank === null ? reason : setText(rank);
}

export function rankSetsLayout(view: RankSetsView, words: RankSetsWords, { width, height }: Size): RankSetsLayout {
  const size = width < 480 ? 13 : 14;
  const widest = (texts: readonly string[], at: number): number => Math.max(0, ...texts.map((text) => textWidth(text, at)));
  const nameWidth = Math.min(widest(view.rows.map(({ name }) => name), size), Math.round(width * 0.28));
  const value = Math.min(110, widest([...view.rows.map((row) => row.value), view.valueHead], size));
  const set = widest([...view.rows.map(setOrReason), words.set(width < 480)], SIZE);
  const reasons = widest(view.rows.map((row) => (row.rank === null ? row.reason : "")), SIZE);
  const setRight = width - 2;
  const valueRight = setRight - Math.max(set, reasons === 0 ? 0 : reasons + RING) - 14;
  const gridLeft = nameWidth + 22;
  const gridWidth = Math.max(60, valueRight - value - 22 - gridLeft);
  const places = Math.max(1, view.places);
  return { size, nameWidth, gridLeft, gridWidth, valueRight, setRight, head: HEAD, rowHeight: rowHeight(view, height), places, ticks: ticksOf(places, gridWidth) };
}

/** All places where they have room; else the first and every fifth, tenth, twentieth … one. */
function ticksOf(places: number, gridWidth: number): number[] {
  const each = gridWidth / Math.max(1, places - 1);
  const step = [1, 5, 10, 20, 50, 100, 200, 500].find((candidate) => candidate * each >= 16) ?? 1000;
  return [1, ...Array.from({ length: Math.floor(places / step) }, (_, index) => (index + 1) * step).filter((place) => place > 1 && (step === 1 || place > step / 2))];
}

/** The pixel of the ring before the reason of a row without a rank: outside of the places, none of which it has. */
export function ringX({ reason }: RankSetRow, { setRight }: RankSetsLayout): number {
  return setRight - textWidth(reason, SIZE) - RING + 5;
}

/** The pixel of a place. */
export function placeX({ gridLeft, gridWidth, places }: RankSetsLayout, place: number): number {
  return places === 1 ? gridLeft + gridWidth / 2 : gridLeft + ((place - 1) / (places - 1)) * gridWidth;
}
