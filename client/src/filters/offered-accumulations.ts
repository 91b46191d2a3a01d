import { ACCUMULATIONS, type Accumulation } from "./selection.ts";

/** What a page of one period offers; the rolling year only where its address has chosen it. */
export function offeredAccumulations(value: Accumulation): readonly Accumulation[] {
  return ACCUMULATIONS.filter((accumulation) => accumulation !== "rolling" || value === "rolling");
}
