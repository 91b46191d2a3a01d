import { registerEnumType } from "type-graphql";
import type { MissingReason } from "../vocabulary/missing.ts";

export const MissingReasonEnum = {
  NOT_REPORTED: "not_reported",
  NOT_DUE_YET: "not_due_yet",
  NOT_COLLECTED_AT_THIS_LEVEL: "not_collected_at_this_level",
  NOT_APPLICABLE: "not_applicable",
  ZERO_DENOMINATOR: "zero_denominator",
  IMMATURE: "immature",
  SUPPRESSED: "suppressed",
  WITHHELD: "withheld",
  NOT_APPROVED: "not_approved",
  NOT_AIRED: "not_aired",
  NOT_KEPT: "not_kept",
  UNDER_QUERY: "under_query",
} as const satisfies Record<string, MissingReason>;

registerEnumType(MissingReasonEnum, {
  name: "MissingReason",
  description: "Why a value is absent; a gap is never 0.",
  valuesConfig: {
    NOT_REPORTED: { description: "未报: due and not reported." },
    NOT_DUE_YET: { description: "未到期: the period ends after the last one that figures are due for." },
    NOT_COLLECTED_AT_THIS_LEVEL: { description: "The figure is collected at a higher level only." },
    NOT_APPLICABLE: { description: "不适用: it cannot be had in this form; the detail says why." },
    ZERO_DENOMINATOR: { description: "分母为零: the denominator is zero; the numerator is given." },
    IMMATURE: { description: "未成熟: the time within which it can still change has not run." },
    SUPPRESSED: { description: "已隐去: withheld as a small number." },
    WITHHELD: { description: "It follows from figures that are not open to the asker; the detail says which." },
    NOT_APPROVED: { description: "The period is not approved for the region." },
    NOT_AIRED: { description: "The period is not aired for the region." },
    NOT_KEPT: { description: "The period lies before the first that figures are kept for." },
    UNDER_QUERY: { description: "核实中: withdrawn while it is checked." },
  },
});
