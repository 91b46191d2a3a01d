import { useNavigate } from "@tanstack/react-router";
import type { IndexSearch } from "./index-search.ts";

/** Changes parts of the address; moves of a slider replace the one before, so that Back leads to the last choice and not through all of them. */
export function useIndexNavigation(): (part: IndexSearch, replace?: boolean) => void {
  const navigate = useNavigate({ from: "/index-builder" });
  return (part, replace = false) => void navigate({ search: (previous) => ({ ...previous, ...part }), resetScroll: false, replace });
}
