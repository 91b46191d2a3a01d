import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { CountedMeasure } from "../../store/cells/counted-measure.ts";
import { planCaseMeasure } from "./case-measure.ts";

/** The measures of a catalogue that the roll-up counts from case records. */
export function countedMeasures(measures: Iterable<Measure>): CountedMeasure[] {
  return [...measures].flatMap((measure) => {
    const plan = planCaseMeasure(measure);
    return plan.kind === "counted" ? [plan.counted] : [];
  });
}
