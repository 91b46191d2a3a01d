import { QuestionError } from "../question-error.ts";
import type { SelectedMetric } from "./selection.ts";

/**
 * Refuses two versions of one metric side by side unless that is said, for their values differ by definition and not only by
 * what happened; returns whether there are any.
 */
export function assertOneVersion(metrics: readonly SelectedMetric[], acrossVersions: boolean): boolean {
  const seen = new Map<string, SelectedMetric>();
  let mixed = false;
  for (const one of metrics) {
    const { code, version } = one.definition.metric;
    const other = seen.get(code);
    if (other === undefined) seen.set(code, one);
    else if (other.definition.metric.version !== version) {
      if (!acrossVersions) {
        throw new QuestionError("MIXED_VERSIONS", `The selection mixes version ${other.definition.metric.version} and version ${version} of ${code} (“${other.ref}” and “${one.ref}”), which count different things: ask for one, or set acrossVersions to true.`, { offender: `${other.ref}, ${one.ref}` });
      }
      mixed = true;
    }
  }
  return mixed;
}
