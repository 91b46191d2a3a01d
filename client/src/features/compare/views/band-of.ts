import type { Band } from "../../../charts/band.ts";

const BANDS: Readonly<Record<string, Band>> = { BETTER: "better", SIMILAR: "similar", WORSE: "worse", NOT_RANKED: "notRanked" };

/** A band of the contract in the charts' words; null where nothing is said. */
export function bandOf(code: string | null | undefined): Band | null {
  return BANDS[code ?? ""] ?? null;
}
