import { useNavigate } from "@tanstack/react-router";
import type { BoardSearch } from "./board-search.ts";

export interface BoardNavigation {
  /** Changes parts of the address and leaves the page where it is scrolled; Back undoes it. */
  readonly change: (part: BoardSearch) => void;
  /** Opens another region's board with the same metric, quarter and basis. */
  readonly open: (region: string | undefined) => void;
}

export function useBoardNavigation(): BoardNavigation {
  const navigate = useNavigate({ from: "/board/{-$region}" });
  return {
    change: (part) => void navigate({ search: (previous) => ({ ...previous, ...part }), resetScroll: false }),
    open: (region) => void navigate({ params: { region }, search: (previous) => ({ ...previous, focus: undefined }) }),
  };
}
