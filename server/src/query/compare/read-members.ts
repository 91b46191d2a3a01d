import { countMembers } from "../../store/read/count-members.ts";
import type { QuestionContext } from "../question-context.ts";
import type { ReadPoint } from "../selection/read-point.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import { MemberSets } from "./member-sets.ts";
import type { MetricValues } from "./metric-values.ts";

/** Whether a metric counts members once, however many units report them. */
export function countsMembers({ definition }: SelectedMetric): boolean {
  return definition.memberTerms.length > 0;
}

/** Counts the members that some values need, in one query; null where no metric counts any. */
export async function readMembers({ tx, budget }: QuestionContext, at: ReadPoint, metrics: readonly SelectedMetric[], valuesOf: (metric: SelectedMetric) => MetricValues): Promise<MemberSets | null> {
  const counting = metrics.filter(countsMembers);
  if (counting.length === 0) return null;
  const members = new MemberSets();
  for (const metric of counting) valuesOf(metric).askMembers(members);
  budget.take({ rows: 0, figures: members.entries.length });
  members.found(await countMembers(tx, members.entries, { basis: at.basis, asOf: at.past ? at.version.version : null }));
  return members;
}
