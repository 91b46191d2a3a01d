import { basisInput } from "../../../filters/selection.ts";
import type { CaseMeasure as AskedMeasure, CaseStatisticsInput } from "../../../generated/graphql.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import { periodTexts } from "../address/period-choice.ts";
import type { CaseMeasure } from "../address/subject.ts";
import { unitsInput } from "../address/todays-units.ts";

/** Fields of a figure, its n among them where it rests on one, and the measures that they take. */
const FIELDS: Readonly<Record<CaseMeasure, { readonly fields: readonly string[]; readonly measures: readonly AskedMeasure[] }>> = {
  accepted: { fields: ["accepted"], measures: ["ACCEPTED"] },
  concluded: { fields: ["concluded"], measures: ["CONCLUDED"] },
  settlementRate: { fields: ["settlementRate", "settled", "n: concluded"], measures: ["SETTLEMENT_RATE", "CONCLUDED"] },
  meanDays: { fields: ["meanDays", "n: concluded"], measures: ["MEAN_DAYS", "CONCLUDED"] },
  medianDays: { fields: ["medianDays", "n: concluded"], measures: ["MEDIAN_DAYS", "CONCLUDED"] },
};

export interface AskedCases {
  readonly document: string;
  readonly variables: { readonly input: CaseStatisticsInput };
}

/**
 * Case statistics as they are handed on: the figures that are compared and no other, over the regions and quarters that are, by
 * name. The page itself asks for a type's figures all at once, level by level and a year further back, for changes. Null where
 * no case statistics are compared.
 */
export function askedCases({ subjects, regions, parents, home, within, quarters, basis, units, asOf }: CompareRequest): AskedCases | null {
  const asked = subjects.flatMap((subject) => (subject.kind === "cases" ? [subject] : []));
  const [first] = asked;
  if (first === undefined) return null;
  const figures = [...new Set(asked.map(({ measure }) => measure))];
  const fields = [...new Set(figures.flatMap((measure) => FIELDS[measure].fields))];
  const codes = [...new Set([...regions, ...parents, ...(within === home.code ? [home] : [])].map(({ code }) => code))];
  const document = `query CompareCases($input: CaseStatisticsInput!) {
  caseStatistics(input: $input) {
    version asOf basis
    rows {
      region { code nameZh nameEn }
      period { id labelZh labelEn }
      ${fields.join(" ")}
      missing synthetic
    }
  }
}
`;
  const measures = [...new Set(figures.flatMap((measure) => FIELDS[measure].measures))];
  return { document, variables: { input: { types: [first.type], groupBy: ["REGION", "PERIOD"], regions: codes, periods: periodTexts(quarters), measures, basis: basisInput(basis), ...unitsInput(units), asOf } } };
}
