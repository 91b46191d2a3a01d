import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import { QuestionError } from "../question-error.ts";
import { parseMetric } from "../selection/parse-metrics.ts";
import type { SelectedMetric } from "../selection/selection.ts";

/** A metric by each key of its breakdown; refuses one that has none, or is by one of them already. */
export function keysOf({ definition, breakdown, ref }: SelectedMetric, catalogue: InstallationCatalogue): readonly SelectedMetric[] {
  const why = breakdown !== null ? `it is “${breakdown}” alone: ask for the metric without it` : definition.breakdownKeys.length === 0 ? "it has none" : null;
  if (why !== null) throw new QuestionError("UNSUITABLE_METRIC", `${ref} cannot be divided by a breakdown, for ${why}.`);
  return definition.breakdownKeys.map(({ key }) => parseMetric(`${ref}/${key}`, catalogue));
}
