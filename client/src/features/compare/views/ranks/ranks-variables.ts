import { basisInput } from "../../../../filters/selection.ts";
import type { CompareRanksQueryVariables } from "../../../../generated/graphql.ts";
import { accumulationInput } from "../../address/accumulation.ts";
import type { CompareRequest } from "../../address/compare-request.ts";
import { unitsInput } from "../../address/todays-units.ts";
import { peersOf } from "../peers-of.ts";

/** Draws × regions² that one answer compares at most. */
const MOST_WORK = 10_000_000;
const DRAWS = 4_000;
const LEAST_DRAWS = 100;

/** The question of a ranking with its uncertainty: the first metric, one quarter, the regions' peers. */
export function ranksVariables(request: CompareRequest): CompareRanksQueryVariables | null {
  const [subject] = request.subjects;
  if (subject?.kind !== "indicator") return null;
  const { at, basis, accumulation, units, asOf, regions } = request;
  // How many peers there are is known by those chosen at least; a large county's towns leave room enough.
  const peers = Math.max(regions.length, 80);
  const draws = Math.max(LEAST_DRAWS, Math.min(DRAWS, Math.floor(MOST_WORK / peers ** 2 / 100) * 100));
  return { metric: subject.ref, period: at.id, ...peersOf(request), basis: basisInput(basis), ...accumulationInput(accumulation), ...unitsInput(units), asOf, draws };
}
