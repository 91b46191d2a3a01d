import { basisInput } from "../../../../filters/selection.ts";
import type { CompareChangeQueryVariables } from "../../../../generated/graphql.ts";
import type { CompareRequest } from "../../address/compare-request.ts";
import { unitsInput } from "../../address/todays-units.ts";
import type { Measure } from "../../sheet/sheet.ts";
import { chainOf } from "./change-chain.ts";

/** Whether the change of a whole can be asked for by towns within counties: towns have the metric, and the whole has counties. */
export function hasTownsWithin({ focus }: Pick<CompareRequest, "focus">, { level, total }: Pick<Measure, "level" | "total">): boolean {
  return focus.level !== "COUNTY" && level === "TOWN" && total === "ratio";
}

/** The question of a change, of counties or of towns within them: the first metric of the region that is looked at, over the chain that is chosen. */
export function changeVariables(request: CompareRequest, townsWithin = false): CompareChangeQueryVariables | null {
  const { subjects, focus, basis, units, asOf } = request;
  const [subject] = subjects;
  const chain = chainOf(request);
  if (subject?.kind !== "indicator" || chain === null) return null;
  return { metric: subject.ref, region: focus.code, from: chain.from.id, through: chain.through.map(({ id }) => id), to: chain.to.id, level: townsWithin || focus.level === "COUNTY" ? "TOWN" : "COUNTY", groups: townsWithin ? ["COUNTY"] : [], basis: basisInput(basis), ...unitsInput(units), asOf };
}
