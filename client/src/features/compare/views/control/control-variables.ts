import { basisInput } from "../../../../filters/selection.ts";
import type { CompareControlQueryVariables } from "../../../../generated/graphql.ts";
import type { CompareRequest } from "../../address/compare-request.ts";
import { periodTexts } from "../../address/period-choice.ts";
import { unitsInput } from "../../address/todays-units.ts";

/** The question of a control chart: the first metric, in the region that is looked at. */
export function controlVariables({ subjects, focus, quarters, basis, units, asOf, starts }: CompareRequest): CompareControlQueryVariables | null {
  const [subject] = subjects;
  return subject?.kind !== "indicator" ? null : { metric: subject.ref, region: focus.code, periods: periodTexts(quarters), basis: basisInput(basis), ...unitsInput(units), asOf, starts: [...starts] };
}
