import type { BoardRequest } from "./board-request.ts";

/** The metric that the heat map keeps when another is chosen, as the address says it; null for the board's own. */
export function keptTowns({ board, towns }: BoardRequest): string | null {
  const [shown = null] = towns?.metrics ?? [];
  return shown === board.townMetric ? null : shown;
}
