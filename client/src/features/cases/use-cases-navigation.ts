import { useNavigate } from "@tanstack/react-router";
import type { CasesSearch } from "./cases-search.ts";

/** Changes parts of the address and leaves the page where it is scrolled; Back undoes it. */
export function useCasesNavigation(): (part: CasesSearch) => void {
  const navigate = useNavigate({ from: "/cases" });
  return (part) => void navigate({ search: (previous) => ({ ...previous, ...part }), resetScroll: false });
}
