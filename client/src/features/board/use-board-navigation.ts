import { useNavigate } from "@tanstack/react-router";
import type { BoardSearch } from "./board-search.ts";

export interface BoardNavigation {
  /** Changes parts of the address and leaves the page where it is scrolled; Back undoes it. */
  readonly change: (part: BoardSearch) => void;
  /** Makes map, ranking and trend follow a metric; the heat map keeps the last one with figures of towns. */
  readonly choose: (metric: string, towns: string | null) => void;
  /** Opens another board of the same region, with its own metric. */
  readonly turnTo: (board: string | undefined) => void;
  /** Leads to one region's figures of a metric: on the board of the region above it, or on this one when null. */
  readonly drill: (region: string | null, focus: string, metric: string) => void;
  /** Opens another region's board with the same metric, quarter and basis. */
  readonly open: (region: string | undefined) => void;
}

export function useBoardNavigation(): BoardNavigation {
  const navigate = useNavigate({ from: "/board/{-$region}" });
  return {
    change: (part) => void navigate({ search: (previous) => ({ ...previous, ...part }), resetScroll: false }),
    choose: (metric, towns) => void navigate({ search: (previous) => ({ ...previous, metric, towns: towns ?? undefined }), resetScroll: false }),
    turnTo: (board) => void navigate({ search: (previous) => ({ ...previous, board, metric: undefined, towns: undefined }), resetScroll: false }),
    drill: (region, focus, metric) => void navigate({ ...(region === null ? {} : { params: { region } }), search: (previous) => ({ ...previous, focus, metric }), resetScroll: region !== null }),
    open: (region) => void navigate({ params: { region }, search: (previous) => ({ ...previous, focus: undefined }) }),
  };
}
