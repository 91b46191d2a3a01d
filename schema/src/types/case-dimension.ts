import { registerEnumType } from "type-graphql";
import type { CaseDimension } from "../vocabulary/case-dimension.ts";

export const CaseDimensionEnum = {
  REGION: "region",
  PERIOD: "period",
  TYPE: "type",
  MATTER: "matter",
  FIELD: "field",
  OUTCOME: "outcome",
  ORGAN_CLASS: "organ_class",
  CHANNEL: "channel",
  PROCEDURE: "procedure",
  ENTERPRISE: "enterprise",
  AGE_BAND: "age_band",
} as const satisfies Record<string, CaseDimension>;

registerEnumType(CaseDimensionEnum, {
  name: "CaseDimension",
  description: "What case statistics can be grouped by.",
  valuesConfig: {
    REGION: { description: "Regions of the asked level." },
    PERIOD: { description: "The asked periods." },
    TYPE: { description: "Case types." },
    MATTER: { description: "申请事项: what is applied for." },
    FIELD: { description: "行政管理领域: field of administration." },
    OUTCOME: { description: "Outcomes of concluded cases." },
    ORGAN_CLASS: { description: "Class of the organ." },
    CHANNEL: { description: "How cases came in." },
    PROCEDURE: { description: "Procedures." },
    ENTERPRISE: { description: "Whether an enterprise is a party: yes, no or unrecorded." },
    AGE_BAND: { description: "Pending cases by the days since their acceptance, on the period's last day." },
  },
});
