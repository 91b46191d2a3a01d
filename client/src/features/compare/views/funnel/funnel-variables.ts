import { basisInput } from "../../../../filters/selection.ts";
import type { CompareFunnelQueryVariables } from "../../../../generated/graphql.ts";
import type { CompareRequest } from "../../address/compare-request.ts";
import { unitsInput } from "../../address/todays-units.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import { peersOf } from "../peers-of.ts";

/** The question of a funnel: the first metric in one quarter, over the smallest units that have it, for there a funnel is needed most. */
export function funnelVariables(request: CompareRequest, { measure }: Pick<Sheet, "measure">): CompareFunnelQueryVariables | null {
  const [subject] = request.subjects;
  if (subject?.kind !== "indicator") return null;
  const peers = peersOf(request);
  return { metric: subject.ref, period: request.at.id, level: measure.level === "TOWN" ? "TOWN" : "COUNTY", within: measure.level === "TOWN" ? peers.within : request.within, basis: basisInput(request.basis), ...unitsInput(request.units), asOf: request.asOf };
}
