import { basisInput } from "../../../../filters/selection.ts";
import type { CompareFunnelQueryVariables } from "../../../../generated/graphql.ts";
import type { CompareRequest } from "../../address/compare-request.ts";
import { unitsInput } from "../../address/todays-units.ts";
import type { Sheet } from "../../sheet/sheet.ts";

/** The question of a funnel: the first metric in one quarter, over the smallest units that have it, for there a funnel is needed most; over all of them, for limits and over-dispersion rest on whom it holds. */
export function funnelVariables(request: CompareRequest, { measure }: Pick<Sheet, "measure">): CompareFunnelQueryVariables | null {
  const [subject] = request.subjects;
  if (subject?.kind !== "indicator") return null;
  return { metric: subject.ref, period: request.at.id, level: measure.level === "TOWN" ? "TOWN" : "COUNTY", within: request.peers.within, basis: basisInput(request.basis), ...unitsInput(request.units), asOf: request.asOf };
}
