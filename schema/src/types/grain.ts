import { registerEnumType } from "type-graphql";
import type { Grain } from "../vocabulary/period.ts";

export const GrainEnum = {
  MONTH: "month",
  QUARTER: "quarter",
  YEAR: "year",
} as const satisfies Record<string, Grain>;

registerEnumType(GrainEnum, {
  name: "Grain",
  description: "How often a figure is collected.",
  valuesConfig: {
    MONTH: { description: "By month." },
    QUARTER: { description: "By quarter." },
    YEAR: { description: "By year." },
  },
});
