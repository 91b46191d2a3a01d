import { basisInput, selectionInput } from "../../filters/selection.ts";
import type { CaseStatisticsInput, CompareCasesQueryVariables, CompareIndicatorQueryVariables, CompareScoresQueryVariables } from "../../generated/graphql.ts";
import { rangeSearch } from "./compare-search.ts";
import type { CompareRequest } from "./compare-request.ts";
import { rangeWithYearBefore } from "./change-between.ts";
import { codesWithLine } from "./sheet-of-indicator.ts";

/** Variables of the operation that answers a comparison, by the family of its subject. */
export type SheetVariables =
  | { readonly kind: "indicator"; readonly variables: CompareIndicatorQueryVariables }
  | { readonly kind: "cases"; readonly variables: CompareCasesQueryVariables }
  | { readonly kind: "score"; readonly variables: CompareScoresQueryVariables };

export function sheetVariables(request: CompareRequest): SheetVariables {
  const { subject, regions, home, within, quarters, basis, accumulation, asOf } = request;
  const first = quarters[0]?.id ?? "";
  const last = quarters.at(-1)?.id ?? "";
  switch (subject.kind) {
    case "indicator": {
      const selection = { metrics: [subject.ref], regions: within === home.code ? codesWithLine(home, regions) : regions.map(({ code }) => code), periods: [rangeSearch(first, last)], basis, accumulation, asOf };
      return { kind: "indicator", variables: { selection: selectionInput(selection) } };
    }
    case "cases": {
      const shared = { types: [subject.type], periods: [rangeWithYearBefore(first, last)], basis: basisInput(basis), asOf, within };
      const at = (level: "CITY" | "COUNTY" | "TOWN"): CaseStatisticsInput => ({ ...shared, groupBy: ["REGION", "PERIOD"], level });
      return {
        kind: "cases",
        variables: {
          city: { ...shared, groupBy: ["PERIOD"] },
          counties: at("COUNTY"),
          towns: at("TOWN"),
          withCity: within === home.code,
          withCounties: regions.some((region) => region.level === "COUNTY"),
          withTowns: regions.some((region) => region.level === "TOWN"),
        },
      };
    }
    case "score":
      return { kind: "score", variables: { scheme: subject.scheme, regions: regions.map((region) => region.code), periods: [rangeWithYearBefore(first, last)], asOf } };
  }
}
