import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import { pick, type Language } from "../language.ts";
import { formatNoChange } from "./completeness.ts";
import { missingWord } from "./missing.ts";
import { formatSigned } from "./number.ts";
import { displayDecimals, shortUnit, unitKind, type ValueUnit } from "./unit.ts";

/** A year-on-year change with its unit: points of a percentage, per cent of a count, days, or the plain difference of a rate. */
export function formatChange(change: number, unit: ValueUnit, language: Language): string {
  switch (unitKind(unit)) {
    case "percent":
      return `${formatSigned(change, 1, language)} ${pick(language, "百分点", "pp")}`;
    case "count":
      return `${formatSigned(change, 1, language)}%`;
    case "days":
      return `${formatSigned(change, Math.max(1, unit.decimals), language)} ${shortUnit(unit, language)}`;
    case "rate":
    case "other":
      return formatSigned(change, displayDecimals(unit), language);
  }
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
