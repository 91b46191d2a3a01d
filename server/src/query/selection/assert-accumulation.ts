import { rollingCount } from "@plumbline/schema/vocabulary/accumulation.ts";
import type { Accumulation } from "@plumbline/schema/vocabulary/accumulation.ts";
import { assertWhole } from "./assert-range.ts";
import { LIMITS } from "./limits.ts";

/** Refuses a number of rolling periods outside its bounds; one period by itself is no rolling stretch. */
export function assertAccumulation(accumulation: Accumulation): void {
  const count = rollingCount(accumulation);
  if (count !== null) assertWhole(count, { least: 2, most: LIMITS.periods }, "The number of periods that roll");
}
