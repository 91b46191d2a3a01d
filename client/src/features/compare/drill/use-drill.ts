import type { CompareRequest } from "../address/compare-request.ts";
import { useCompareNavigation } from "../address/use-compare-navigation.ts";
import { useChoosableRegions } from "../pickers/use-choosable-regions.ts";
import { drillStep } from "./drill-step.ts";

/** One step down from a region that was clicked; Back leads up again. Takes a region's code, or a mark's key that begins with one. */
export function useDrill(request: Pick<CompareRequest, "regions">): (key: string) => void {
  const { from } = useChoosableRegions();
  const change = useCompareNavigation();
  return (key) => {
    const step = drillStep(key.split(" ")[0] ?? "", from, request.regions);
    if (step !== null) change(step);
  };
}
