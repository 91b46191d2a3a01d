import type { PivotView } from "./pivot-view.ts";

/** Figures that stand side by side on a sheet beside the names of the lines. */
const MOST = 12;

/** A table that is too wide for a sheet as several below each other, each with whole columns and all lines; columns are shared out evenly. */
export function pivotSlices({ columns, lines }: PivotView, figures: number): readonly PivotView[] {
  const most = Math.max(1, Math.floor(MOST / figures));
  const slices = Math.max(1, Math.ceil(columns.length / most));
  if (slices === 1) return [{ columns, lines }];
  const size = Math.ceil(columns.length / slices);
  return Array.from({ length: Math.ceil(columns.length / size) }, (_, slice) => {
    const [from, to] = [slice * size, (slice + 1) * size];
    return { columns: columns.slice(from, to), lines: lines.map((line) => ({ ...line, cells: line.cells.slice(from * figures, to * figures) })) };
  });
}
