import { useNavigate } from "@tanstack/react-router";
import type { RegionSearch } from "./region-search.ts";

export interface RegionNavigation {
  /** Changes parts of the address and leaves the page where it is scrolled; Back undoes it. */
  readonly change: (part: RegionSearch) => void;
  /** Opens another region in the same quarter and on the same basis. */
  readonly open: (region: string) => void;
}

export function useRegionNavigation(): RegionNavigation {
  const navigate = useNavigate({ from: "/region/{-$region}" });
  return {
    change: (part) => void navigate({ search: (previous) => ({ ...previous, ...part }), resetScroll: false }),
    open: (region) => void navigate({ params: { region }, search: (previous) => previous }),
  };
}
