import { basisInput } from "../../../../filters/selection.ts";
import type { CompareRanksQueryVariables } from "../../../../generated/graphql.ts";
import { accumulationInput } from "../../address/accumulation.ts";
import type { CompareRequest } from "../../address/compare-request.ts";
import { unitsInput } from "../../address/todays-units.ts";

/** Draws × regions² that one answer compares at most. */
const MOST_WORK = 10_000_000;
const DRAWS = 4_000;
const LEAST_DRAWS = 100;

/** The question of a ranking with its uncertainty: the first metric, one quarter, all peers of the regions. */
export function ranksVariables(request: CompareRequest): CompareRanksQueryVariables | null {
  const [subject] = request.subjects;
  if (subject?.kind !== "indicator") return null;
  const { at, basis, accumulation, units, asOf, regions, peers: { level, within, count } } = request;
  // Where the lists hold no peers, those chosen are there at least.
  const draws = Math.max(LEAST_DRAWS, Math.min(DRAWS, Math.floor(MOST_WORK / Math.max(1, count, regions.length) ** 2 / 100) * 100));
  return { metric: subject.ref, period: at.id, level, within, basis: basisInput(basis), ...accumulationInput(accumulation), ...unitsInput(units), asOf, draws };
}
