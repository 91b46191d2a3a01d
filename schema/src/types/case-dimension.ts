import { registerEnumType } from "type-graphql";
import type { CaseDimension } from "../vocabulary/case-dimension.ts";

export const CaseDimensionEnum = {
  REGION: "region",
  PERIOD: "period",
  TYPE: "type",
  OUTCOME: "outcome",
} as const satisfies Record<string, CaseDimension>;

registerEnumType(CaseDimensionEnum, {
  name: "CaseDimension",
  description: "What case statistics can be grouped by.",
  valuesConfig: {
    REGION: { description: "Regions of the asked level." },
    PERIOD: { description: "The asked periods." },
    TYPE: { description: "Case types." },
    OUTCOME: { description: "Outcomes of concluded cases." },
  },
});
