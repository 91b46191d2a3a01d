import { basisInput } from "../../../../filters/selection.ts";
import type { CompareChangeQueryVariables } from "../../../../generated/graphql.ts";
import type { CompareRequest } from "../../address/compare-request.ts";
import { idYearBefore } from "../../sheet/change-between.ts";

/** The question of a change: the first metric of the region that is looked at, since the same quarter a year before, or since the first of the chosen quarters. */
export function changeVariables({ subjects, focus, quarters, at, basis, asOf }: CompareRequest): CompareChangeQueryVariables | null {
  const [subject] = subjects;
  const yearBefore = idYearBefore(at.id);
  const from = quarters.find(({ id }) => id === yearBefore) ?? quarters[0];
  if (subject?.kind !== "indicator" || from === undefined || from.id >= at.id) return null;
  return { metric: subject.ref, region: focus.code, from: from.id, to: at.id, level: focus.level === "COUNTY" ? "TOWN" : "COUNTY", basis: basisInput(basis), asOf };
}
