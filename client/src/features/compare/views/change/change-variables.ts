import { basisInput } from "../../../../filters/selection.ts";
import type { CompareChangeQueryVariables } from "../../../../generated/graphql.ts";
import type { CompareRequest } from "../../address/compare-request.ts";
import { unitsInput } from "../../address/todays-units.ts";
import { idYearBefore } from "../../sheet/change-between.ts";
import type { Measure } from "../../sheet/sheet.ts";

/** Whether the change of a whole can be asked for by towns within counties: towns have the metric, and the whole has counties. */
export function hasTownsWithin({ focus }: Pick<CompareRequest, "focus">, { level, total }: Pick<Measure, "level" | "total">): boolean {
  return focus.level !== "COUNTY" && level === "TOWN" && total === "ratio";
}

/** The question of a change, of counties or of towns within them: the first metric of the region that is looked at, since the same quarter a year before, or since the first of the chosen quarters. */
export function changeVariables({ subjects, focus, quarters, at, basis, units, asOf }: CompareRequest, townsWithin = false): CompareChangeQueryVariables | null {
  const [subject] = subjects;
  const yearBefore = idYearBefore(at.id);
  const from = quarters.find(({ id }) => id === yearBefore) ?? quarters[0];
  if (subject?.kind !== "indicator" || from === undefined || from.id >= at.id) return null;
  return { metric: subject.ref, region: focus.code, from: from.id, to: at.id, level: townsWithin || focus.level === "COUNTY" ? "TOWN" : "COUNTY", groups: townsWithin ? ["COUNTY"] : [], basis: basisInput(basis), ...unitsInput(units), asOf };
}
