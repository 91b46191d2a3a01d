import type { LegalLimit } from "@plumbline/schema/vocabulary/legal-limit.ts";
import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { CountedMeasure } from "../../store/cells/counted-measure.ts";
import { planCaseMeasure } from "./case-measure.ts";
import { Clocks } from "./clocks.ts";

/** The measures of a catalogue that the roll-up counts from case records. */
export function countedMeasures({ measures, limits }: { readonly measures: ReadonlyMap<string, Measure>; readonly limits: readonly LegalLimit[] }): CountedMeasure[] {
  const clocks = new Clocks(limits);
  return [...measures.values()].flatMap((measure) => {
    const plan = planCaseMeasure(measure, clocks);
    return plan.kind === "counted" ? [plan.counted] : [];
  });
}
