import { registerEnumType } from "type-graphql";
import type { AgeBand } from "../vocabulary/age-band.ts";

export const AgeBandEnum = {
  DAYS_0_15: "days_0_15",
  DAYS_16_30: "days_16_30",
  DAYS_31_60: "days_31_60",
  DAYS_61_90: "days_61_90",
  DAYS_OVER_90: "days_over_90",
} as const satisfies Record<string, AgeBand>;

registerEnumType(AgeBandEnum, { name: "AgeBand", description: "Days since the acceptance of a pending case, both ends of a band included." });
