import { CHANGE_GAPS, type ChangeMissing } from "@plumbline/schema/vocabulary/change-missing.ts";
import { pick, type Language } from "../language.ts";
import { formatNumber } from "./number.ts";

/** How whole a value is, and why it has no change. */
export interface Completeness {
  /** Share 0–1 of the units and reporting periods that stand in it; null where it is not known. */
  readonly coverage: number | null;
  readonly noChange: ChangeMissing | null;
}

/** Of values whose answer says nothing of units. */
export const NOTHING_SAID: Completeness = { coverage: null, noChange: null };

/** What the rounding of a division may leave below 1. */
const WHOLE = 1 - 1e-9;

/** 不全（85%）: how much of a value's units and periods is there; empty where all are. Rounded down, for 100% would be whole. */
export function formatCoverage(coverage: number | null, language: Language): string {
  if (coverage === null || coverage >= WHOLE) return "";
  const share = `${formatNumber(Math.floor(coverage * 100), 0, language)}%`;
  return pick(language, `不全（${share}）`, `incomplete (${share})`);
}

/** The reason that a code word of the contract names, in any case; null for none. */
export function changeMissing(code: string | null | undefined): ChangeMissing | null {
  const word = code?.toLowerCase();
  return CHANGE_GAPS.find((gap) => gap === word) ?? null;
}

const GAPS: Record<ChangeMissing, readonly [zh: string, en: string]> = {
  incomplete: ["本期不全", "incomplete"],
  base_incomplete: ["上年同期不全", "base incomplete"],
  base_missing: ["上年同期无数", "no base"],
  base_zero: ["上年为零", "zero base"],
};

/** Why there is no change from a year before: — 上年同期不全, — base incomplete. */
export function formatNoChange(gap: ChangeMissing, language: Language): string {
  const [zh, en] = GAPS[gap];
  return `— ${pick(language, zh, en)}`;
}
