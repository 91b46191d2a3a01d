import { MISSING_REASONS, type MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import { pick, type Language } from "../language.ts";

const WORDS: Record<MissingReason, readonly [zh: string, en: string]> = {
  not_reported: ["未报", "not reported"],
  not_due_yet: ["未到填报期", "not due yet"],
  not_collected_at_this_level: ["本级无此项", "not collected here"],
  not_applicable: ["不适用", "not applicable"],
  zero_denominator: ["分母为零", "zero denominator"],
  immature: ["未成熟（期限未满）", "not mature"],
  suppressed: ["已隐去（少于 5）", "suppressed (< 5)"],
  withheld: ["不对本账号开放", "not open to this account"],
  not_approved: ["未审定", "not approved"],
  not_aired: ["未晾晒", "not aired"],
  not_kept: ["未留存", "not kept"],
  under_query: ["核实中", "under query"],
};

/** The reason that a code word of the contract names, in any case; null where nothing is missing. An unknown word counts as not reported. */
export function missingReason(code: string | null | undefined): MissingReason | null {
  if (code === null || code === undefined) return null;
  const word = code.toLowerCase();
  return MISSING_REASONS.find((reason) => reason === word) ?? "not_reported";
}

export function missingWord(reason: MissingReason, language: Language): string {
  const [zh, en] = WORDS[reason];
  return pick(language, zh, en);
}

/** A gap in words; the dash never stands alone: — 未报, — not reported. */
export function formatMissing(reason: MissingReason, language: Language): string {
  return `— ${missingWord(reason, language)}`;
}
