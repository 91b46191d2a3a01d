import { basisInput } from "../../../filters/selection.ts";
import type { CaseStatisticsInput, CompareCasesQueryVariables, CompareIndicatorQueryVariables, CompareScoresQueryVariables } from "../../../generated/graphql.ts";
import { accumulationInput } from "../address/accumulation.ts";
import { periodTexts } from "../address/period-choice.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import { unitsInput } from "../address/todays-units.ts";
import { withYearBefore } from "./change-between.ts";

/** Variables of the operations that answer a comparison: one for each family among its subjects, null for the others. */
export interface SheetVariables {
  readonly indicators: CompareIndicatorQueryVariables | null;
  readonly cases: CompareCasesQueryVariables | null;
  readonly scores: CompareScoresQueryVariables | null;
}

export function sheetVariables(request: CompareRequest): SheetVariables {
  const { subjects, regions, parents, home, within, quarters, basis, accumulation, units, asOf } = request;
  const metrics = subjects.flatMap((subject) => (subject.kind === "indicator" ? [subject.ref] : []));
  const type = subjects.find((subject) => subject.kind === "cases")?.type;
  const scheme = subjects.find((subject) => subject.kind === "score")?.scheme;
  const codes = [...new Set([...(within === home.code ? [home] : []), ...parents, ...regions].map(({ code }) => code))];
  const selection = { metrics, regions: codes, periods: periodTexts(quarters), basis: basisInput(basis), ...accumulationInput(accumulation), ...unitsInput(units), asOf };
  const shared = { types: type === undefined ? [] : [type], periods: withYearBefore(quarters), basis: basisInput(basis), ...unitsInput(units), asOf, within };
  const at = (level: "CITY" | "COUNTY" | "TOWN"): CaseStatisticsInput => ({ ...shared, groupBy: ["REGION", "PERIOD"], level });
  return {
    indicators: metrics.length === 0 ? null : { selection: { ...selection, ...(mixesVersions(metrics) ? { acrossVersions: true } : {}) } },
    cases: type === undefined ? null : {
      city: { ...shared, groupBy: ["PERIOD"] },
      counties: at("COUNTY"),
      towns: at("TOWN"),
      withCity: within === home.code,
      withCounties: [...parents, ...regions].some((region) => region.level === "COUNTY"),
      withTowns: regions.some((region) => region.level === "TOWN"),
    },
    scores: scheme === undefined ? null : { scheme, regions: regions.map((region) => region.code), periods: withYearBefore(quarters), asOf },
  };
}

/** Whether versions of one definition stand side by side; each says its own beside its name, so the reader knows. */
function mixesVersions(metrics: readonly string[]): boolean {
  const codes = metrics.map((ref) => ref.replace(/[@/].*$/, ""));
  return metrics.some((ref, place) => codes.some((code, other) => other !== place && code === codes[place] && metrics[other]?.replace(/\/.*$/, "") !== ref.replace(/\/.*$/, "")));
}
