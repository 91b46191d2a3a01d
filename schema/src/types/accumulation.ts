import { registerEnumType } from "type-graphql";
import type { Accumulation } from "../vocabulary/accumulation.ts";

export const AccumulationEnum = {
  PERIOD: "period",
  YEAR_TO_DATE: "year_to_date",
  ROLLING_YEAR: "rolling_year",
} as const satisfies Record<string, Accumulation>;

registerEnumType(AccumulationEnum, {
  name: "Accumulation",
  description: "How much time a value covers.",
  valuesConfig: {
    PERIOD: { description: "当期: the period alone." },
    YEAR_TO_DATE: {
      description: "累计: from the start of the reporting year (the calendar year unless the installation says otherwise) to the period's end.",
    },
    ROLLING_YEAR: { description: "滚动一年: the twelve months to the period's end." },
  },
});
