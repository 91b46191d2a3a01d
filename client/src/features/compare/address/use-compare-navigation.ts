import { useNavigate } from "@tanstack/react-router";
import type { CompareSearch } from "./compare-search.ts";

/** Changes parts of the address and leaves the page where it is scrolled; Back undoes it. */
export function useCompareNavigation(): (part: CompareSearch) => void {
  const navigate = useNavigate({ from: "/compare" });
  return (part) => void navigate({ search: (previous) => ({ ...previous, ...part }), resetScroll: false });
}
