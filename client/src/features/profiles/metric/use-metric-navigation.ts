import { useNavigate } from "@tanstack/react-router";
import type { MetricSearch } from "./metric-search.ts";

/** Changes parts of the address and leaves the page where it is scrolled; Back undoes it. */
export function useMetricNavigation(): (part: MetricSearch) => void {
  const navigate = useNavigate({ from: "/metric/$code" });
  return (part) => void navigate({ search: (previous) => ({ ...previous, ...part }), resetScroll: false });
}
