import type { Language } from "../language.ts";
import { formatNumber } from "./number.ts";
import { formatTightShare } from "./share.ts";
import { unitKind, type ValueUnit } from "./unit.ts";

/** What an answer says of what a value rests on. */
export interface Evidence {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Null where nothing is counted, as of amounts of money. */
  readonly n: number | null;
}

/** What stands behind “n”, to the last one, for it is evidence: 26/34 of counted parts, otherwise the answer's n; empty for a count, which is its own n, and a rank. */
export function formatEvidence({ numerator, denominator, n }: Evidence, unit: ValueUnit, language: Language): string {
  const kind = unitKind(unit);
  if (n === null || kind === "count" || kind === "rank") return "";
  return kind === "percent" && numerator !== null && denominator !== null ? formatTightShare(numerator, denominator, language) : formatNumber(n, 0, language);
}
