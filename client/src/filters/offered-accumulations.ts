import { ACCUMULATIONS, type Accumulation } from "./selection.ts";

/** What may be chosen: the rolling year where a page offers it, or an address has chosen it. */
export function offeredAccumulations(value: Accumulation, rolling: boolean): readonly Accumulation[] {
  return ACCUMULATIONS.filter((accumulation) => accumulation !== "rolling" || rolling || value === "rolling");
}
