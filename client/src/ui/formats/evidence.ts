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

/** Whether the numerator was counted among n others: of a percentage, and of a rate that is not brought to a year (lawyers per 10,000 residents). */
export function isShare({ denominator, n }: Evidence, unit: ValueUnit): boolean {
  const kind = unitKind(unit);
  return kind === "percent" || (kind === "rate" && n === denominator);
}

/** What stands behind “n”, to the last one, for it is evidence: 26/34 of counted parts, otherwise the answer's n; empty for a count, which is its own n, and a rank. */
export function formatEvidence(evidence: Evidence, unit: ValueUnit, language: Language): string {
  const { numerator, denominator, n } = evidence;
  const kind = unitKind(unit);
  if (n === null || kind === "count" || kind === "rank") return "";
  return isShare(evidence, unit) && numerator !== null && denominator !== null ? formatTightShare(numerator, denominator, language) : formatNumber(n, 0, language);
}

/** The same beside a mark, where no head says what it is: 26/34, and n 45. */
export function namedEvidence(evidence: Evidence, unit: ValueUnit, language: Language): string {
  const text = formatEvidence(evidence, unit, language);
  return text === "" || text.includes("/") ? text : `n ${text}`;
}
