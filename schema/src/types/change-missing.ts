import { registerEnumType } from "type-graphql";
import type { ChangeMissing } from "../vocabulary/change-missing.ts";

export const ChangeMissingEnum = {
  INCOMPLETE: "incomplete",
  BASE_INCOMPLETE: "base_incomplete",
  BASE_MISSING: "base_missing",
  BASE_ZERO: "base_zero",
} as const satisfies Record<string, ChangeMissing>;

registerEnumType(ChangeMissingEnum, {
  name: "ChangeMissing",
  description: "Why a value that is there has no change.",
  valuesConfig: {
    INCOMPLETE: { description: "本期不全: the value is a sum or a count that lacks units or months, and is no measure of a whole one." },
    BASE_INCOMPLETE: { description: "基期不全: the value it would be compared with is such a sum." },
    BASE_MISSING: { description: "There is no value to compare with." },
    BASE_ZERO: { description: "上年为零: no percentage of nothing." },
  },
});
