import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";

/** Whether a measure is counted from case records, so that what is not there is none and no gap. */
export function isCounted({ source }: Measure): boolean {
  return source.kind === "case" || source.kind === "derived";
}
