import { registerEnumType } from "type-graphql";
import type { Basis } from "../vocabulary/basis.ts";

export const BasisEnum = {
  LIVE: "live",
  APPROVED: "approved",
  AIRED: "aired",
} as const satisfies Record<string, Basis>;

registerEnumType(BasisEnum, {
  name: "Basis",
  description: "Which figures are read.",
  valuesConfig: {
    LIVE: { description: "实时: everything known." },
    APPROVED: { description: "已审定: as each unit's period was approved." },
    AIRED: { description: "已晾晒: as aired, frozen." },
  },
});
