import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import { isBelow } from "../catalogue/region-tree.ts";
import { QuestionError } from "../question-error.ts";
import { parseMetric } from "../selection/parse-metrics.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { CompositeIndexRequest } from "./composite-answer.ts";

/** What is divided by what, by the canonical reference of the divided metric. Throws a QuestionError that names the faulty pair. */
export function checkDenominators({ denominators, level }: Pick<CompositeIndexRequest, "denominators" | "level">, metrics: readonly SelectedMetric[], catalogue: InstallationCatalogue): ReadonlyMap<string, Measure> {
  const found = new Map<string, Measure>();
  for (const asked of denominators ?? []) {
    const { ref, definition } = parseMetric(asked.metric, catalogue);
    const measure = catalogue.measures.get(asked.measure);
    const faulty = (why: string): QuestionError => new QuestionError("UNSUITABLE_METHOD", `${ref} cannot be divided by “${asked.measure}”, for ${why}.`);
    if (metrics.every((metric) => metric.ref !== ref)) throw faulty("it is none of the index's metrics: add it to them, or leave the denominator out");
    if (found.has(ref)) throw faulty("a denominator was given for it already: name one");
    if (definition.denominator !== null || !definition.additive) throw faulty("it is no count that grows with the size of a place: a ratio stands as it is");
    if (measure === undefined) throw new QuestionError("UNSUITABLE_MEASURE", `There is no measure “${asked.measure}” in this installation: the query “metrics” names those of each formula.`);
    if (!isSize(measure)) throw new QuestionError("UNSUITABLE_MEASURE", `“${asked.measure}” is no size of a place, since it cannot be summed over regions: divide ${ref} by a stock or a flow.`);
    if (isBelow(level, measure.level)) throw new QuestionError("UNSUITABLE_MEASURE", `“${asked.measure}” is collected by ${measure.level}, and the index compares regions of level ${level}: name a measure that they have.`);
    found.set(ref, measure);
  }
  return found;
}

/** Only what sums up over regions says how large they are. */
function isSize({ kind, overRegions }: Measure): boolean {
  return (kind === "stock" || kind === "flow") && overRegions === "sum";
}
