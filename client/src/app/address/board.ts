import { parseBoardSearch } from "../../features/board/board-search.ts";
import { hasMetric, hasRegion, where, type Read } from "./read.ts";

export const readBoard: Read = (raw, installation) => {
  const search = parseBoardSearch(raw);
  return {
    ...search, metric: where(search.metric, hasMetric(installation)), focus: where(search.focus, hasRegion(installation)),
    towns: where(search.towns, (code) => installation.townMetrics.has(code)),
    // Told in place of the board.
    board: search.board ?? raw["board"],
  };
};
