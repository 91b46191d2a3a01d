import { useContext } from "react";
import { LinkedContext } from "../../../charts/linked/linked-context.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import { useCompareNavigation } from "../address/use-compare-navigation.ts";
import { useChoosableRegions } from "../pickers/use-choosable-regions.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { drillStep } from "./drill-step.ts";

/** One step down from a region that was clicked; Back leads up again. Takes a region's code, or a mark's key that begins with one. */
export function useDrill({ regions }: Pick<CompareRequest, "regions">, sheets: readonly Sheet[]): (key: string) => void {
  const { from } = useChoosableRegions();
  const change = useCompareNavigation();
  const linked = useContext(LinkedContext);
  const towns = sheets.some(({ measure }) => measure.level === "TOWN");
  return (key) => {
    const step = drillStep(key.split(" ")[0] ?? "", from, regions, towns);
    if (step === null) return;
    // What was pointed at is what was left.
    linked?.point(null);
    change(step);
  };
}
