import { textWidth } from "../text-width.ts";
import type { RankingRow } from "./ranking-view.ts";

/** The columns right of the bars, in pixels: values, the counts that they rest on, moves of the rank. */
export interface RankingColumns {
  readonly value: number;
  /** True where counts stand below the values: beside them they would leave no room for the bars. */
  readonly countsBelow: boolean;
  /** 0 where nothing is said of moves. */
  readonly move: number;
  /** True where the reason for no move takes two lines. */
  readonly twoLineMoves: boolean;
  /** Of all, from the end of the bars to the right edge. */
  readonly width: number;
}

export interface ColumnsRoom {
  /** Pixels from the start of the bars to the right edge. */
  readonly width: number;
  readonly rowHeight: number;
  /** Size of names and values. */
  readonly text: number;
  /** False: there is no column for moves. */
  readonly moves: boolean;
}

/** The least pixels of the longest bar. */
export const LEAST_BAR = 60;
/** Rows that hold two lines. */
const TALL_ROW = 34;

/** Everything in one line where the bars keep their room; else counts below their values, then reasons in two lines. */
export function rankingColumns(rows: readonly RankingRow[], { width, rowHeight, text, moves }: ColumnsRoom): RankingColumns {
  const widest = (texts: readonly string[], size: number): number => Math.max(0, ...texts.map((item) => textWidth(item, size)));
  const value = Math.min(widest(rows.map((row) => (row.value.kind === "observed" ? row.value.text : "")), text) + 4, 140);
  const count = widest(rows.map((row) => row.count), 12);
  const reasons = moves ? rows.map((row) => row.move) : [];
  const move = widest(reasons, 12);
  const columns = (countsBelow: boolean, twoLineMoves: boolean): RankingColumns => {
    const values = countsBelow ? Math.max(value, count + 4) : value;
    const moved = twoLineMoves ? widest(reasons.flatMap((reason) => reason.split(" ")), 12) : move;
    return { value: values, countsBelow, move: moved, twoLineMoves, width: 22 + values + (countsBelow || count === 0 ? 0 : count + 10) + (moved === 0 ? 0 : moved + 12) };
  };
  const beside = columns(false, false);
  if (rowHeight < TALL_ROW || width - beside.width >= LEAST_BAR) return beside;
  const below = columns(true, false);
  return width - below.width >= LEAST_BAR ? below : columns(true, true);
}
