import type { Size } from "../drawing.ts";
import { textWidth } from "../text-width.ts";
import { LEAST_BAR, rankingColumns } from "./ranking-columns.ts";
import type { RankingView } from "./ranking-view.ts";

/** Pixels of the columns of a ranking, from left to right, and of its rows. */
export interface RankingLayout {
  readonly size: number;
  readonly rankRight: number;
  readonly nameLeft: number;
  readonly nameWidth: number;
  /** True where a name takes two lines. */
  readonly twoLines: boolean;
  readonly barLeft: number;
  readonly barWidth: number;
  readonly shapeX: number;
  readonly valueLeft: number;
  /** Where values end that no shape precedes: numbers stand under each other. */
  readonly valueRight: number | null;
  /** Where counts begin; null where they stand below their values. */
  readonly countLeft: number | null;
  /** Right edge of the moves; null where there is no room for them. */
  readonly moveRight: number | null;
  /** How wide a move may be that takes two lines; null where each takes one. */
  readonly moveWidth: number | null;
  readonly top: number;
  readonly rowHeight: number;
  readonly barHeight: number;
  /** Value axis of the bars. */
  readonly min: number;
  readonly max: number;
}

const HEAD = 34;
const FOOT = 22;
const MOST_WALL_ROW = 46;
/** More rows than this are closer. */
const MOST_TALL_ROWS = 14;

/** On a page a ranking is as high as it wants; on a wall its rows share the height that there is, and moves stand in the narrowest column. */
export type RankingRoom = "page" | "wall";

/** The height that a ranking wants: head with the reference's name, rows, and room for the bob. */
export function rankingHeight(view: RankingView, width: number): number {
  const rows = view.rows.length;
  return headOf(view) + rows * rowHeight(rows, width) + (view.reference === null ? 0 : FOOT);
}

/** Without a reference there is nothing to name above the bars. */
function headOf(view: RankingView): number {
  return view.reference === null ? 4 : HEAD;
}

/** Rows are as high as a finger on narrow screens, and closer when there are many. */
function rowHeight(rows: number, width: number): number {
  if (rows > MOST_TALL_ROWS) return 30;
  return width < 480 ? 44 : 42;
}

export function rankingLayout(view: RankingView, size: Size, room: RankingRoom = "page"): RankingLayout {
  const narrow = room === "page" && size.width < 480;
  const text = narrow ? 13 : 14;
  const widest = (texts: readonly string[], at: number): number => Math.max(0, ...texts.map((item) => textWidth(item, at)));
  const rankRight = widest(view.rows.map((row) => row.rank), 12) + 2;
  const nameLeft = rankRight + 10;
  const names = view.rows.map((row) => row.name);
  const twoLines = narrow && view.rows.length <= MOST_TALL_ROWS;
  const longestWord = twoLines ? Math.min(widest(names.flatMap((name) => name.split(" ")), text), Math.round(size.width * 0.34)) : 0;
  const plain = view.rows.every((row) => row.band === null && row.count === "");
  const nameWidth = Math.min(widest(names, text), Math.max(longestWord, Math.round(size.width * (narrow ? 0.26 : plain ? 0.34 : 0.24))));
  const barLeft = nameLeft + nameWidth + 12;
  const height = room === "page" ? rowHeight(view.rows.length, size.width) : Math.min(MOST_WALL_ROW, (size.height - headOf(view) - FOOT) / Math.max(1, view.rows.length));
  const { value, countsBelow, move, twoLineMoves, width } = rankingColumns(view.rows, { width: size.width - barLeft - 8, rowHeight: height, text, moves: !narrow });
  const barWidth = Math.max(countsBelow ? LEAST_BAR / 2 : LEAST_BAR, size.width - barLeft - width - 8);
  const shapeX = barLeft + barWidth + 16;
  const valueLeft = shapeX + 12;
  const [min, max] = extent(view);
  return {
    size: text,
    rankRight,
    nameLeft,
    nameWidth,
    twoLines: twoLines && widest(names, text) > nameWidth,
    barLeft,
    barWidth,
    shapeX,
    valueLeft,
    valueRight: view.rows.some((row) => row.band !== null) ? null : valueLeft + value - 4,
    countLeft: countsBelow ? null : valueLeft + value + 8,
    moveRight: move === 0 ? null : size.width - 2,
    moveWidth: twoLineMoves ? move : null,
    top: headOf(view),
    rowHeight: height,
    barHeight: view.rows.length > MOST_TALL_ROWS ? 12 : 14,
    min,
    max,
  };
}

/** Bars start at 0 and leave room for the longest whisker. */
function extent(view: RankingView): [number, number] {
  const drawn = view.rows.flatMap(({ value }) =>
    value.kind === "observed" ? [value.value, value.lower ?? value.value, value.upper ?? value.value] : [],
  );
  const all = [...drawn, ...(view.reference === null ? [] : [view.reference.value]), 0];
  const min = Math.min(...all);
  const max = Math.max(...all);
  return max === min ? [0, 1] : [min, max];
}

/** The pixel of a value on the bars' axis. */
export function barX(layout: RankingLayout, value: number): number {
  return layout.barLeft + ((value - layout.min) / (layout.max - layout.min)) * layout.barWidth;
}

/** The middle of a row. */
export function rowY(layout: RankingLayout, row: number): number {
  return layout.top + (row + 0.5) * layout.rowHeight;
}
