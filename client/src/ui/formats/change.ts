import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import { pick, type Language } from "../language.ts";
import { formatNoChange } from "./completeness.ts";
import { differenceDecimals, formatDifference } from "./difference.ts";
import { missingWord } from "./missing.ts";
import { formatSigned } from "./number.ts";
import type { ValueUnit } from "./unit.ts";

/** What a metric's changes are stated in, by its definition: points of a percentage, per cent of a count or a score, the plain difference of the rest. */
export type ChangeRule = "POINTS" | "PERCENT" | "DIFFERENCE";

/** What a change is written by: the unit alone does not tell per cent from a difference. */
export interface ChangedUnit extends ValueUnit {
  readonly changeRule: ChangeRule;
}

export function changeDecimals(unit: ChangedUnit): number {
  return unit.changeRule === "DIFFERENCE" ? differenceDecimals(unit) : 1;
}

/** A year-on-year change as the metric states it: +4.1 百分点, +12.3%, −2.7 天, −2 位, +0.21. */
export function formatChange(change: number, unit: ChangedUnit, language: Language): string {
  return unit.changeRule === "PERCENT" ? `${formatSigned(change, 1, language)}%` : formatDifference(change, unit, language);
}

/** What stood a year before, where no change can be stated. */
export type ChangeBase = { readonly kind: "zero" } | { readonly kind: "incomplete" | "base_incomplete" } | { readonly kind: "unset" } | { readonly kind: "missing"; readonly reason: MissingReason };

/** Why there is no change: — 上年为零, — 上年未设, — 上年未报, — 上年同期不全. */
export function formatNoBase(base: ChangeBase, language: Language): string {
  switch (base.kind) {
    case "zero":
      return formatNoChange("base_zero", language);
    case "incomplete":
    case "base_incomplete":
      return formatNoChange(base.kind, language);
    case "unset":
      return pick(language, "— 上年未设", "— new metric");
    case "missing":
      return pick(language, `— 上年${missingWord(base.reason, language)}`, `— last year ${missingWord(base.reason, language)}`);
  }
}
