import { registerEnumType } from "type-graphql";

export const AccumulationEnum = {
  PERIOD: "period",
  YEAR_TO_DATE: "year_to_date",
  ROLLING_YEAR: "rolling_year",
  ROLLING: "rolling",
} as const;
/** An accumulation as the contract has it, where the number of rolling periods stands beside the word. */
export type AccumulationWord = (typeof AccumulationEnum)[keyof typeof AccumulationEnum];

registerEnumType(AccumulationEnum, {
  name: "Accumulation",
  description: "How much time a value covers.",
  valuesConfig: {
    PERIOD: { description: "当期: the period alone." },
    YEAR_TO_DATE: {
      description: "累计: from the start of the reporting year (the calendar year unless the installation says otherwise) to the period's end.",
    },
    ROLLING_YEAR: { description: "滚动一年: the twelve months to the period's end." },
    ROLLING: { description: "滚动 n 期: as many periods of the period's own length, to its end, as `rolling` says." },
  },
});
