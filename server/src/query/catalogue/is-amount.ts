import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";

/** Units that say how much, not how many: a share of them is no share of trials, and their sum no count of events. */
const AMOUNTS = ["10,000 yuan", "yuan", "days", "working days", "points"];

/** Whether a measure adds up amounts instead of counting. */
export function isAmount({ unitEn }: Measure): boolean {
  return AMOUNTS.includes(unitEn);
}
