import { monthIndex, periodEnd } from "@plumbline/schema/vocabulary/period.ts";
import type { RegionEvent } from "../events/region-event.ts";
import { QuestionError } from "../question-error.ts";
import type { ControlChartPlan } from "./plan-control-chart.ts";

/** Numbers of the periods at which new baselines begin: an event's is the one in which it began. */
export function placeStarts({ starts, periods, region }: Pick<ControlChartPlan, "starts" | "periods" | "region">, events: readonly RegionEvent[]): number[] {
  return starts.map((start) => {
    if (start.kind === "period") return start.at;
    const event = events.find(({ id }) => id === start.id);
    if (event === undefined) {
      throw new QuestionError("UNKNOWN_EVENT", `There is no event ${start.id} of ${region.code}, or of a region above it, in the chart's ${periods.length} periods: the query “events” lists them.`, { offender: String(start.id) });
    }
    const began = monthIndex(event.period.start);
    const at = periods.findIndex((period) => monthIndex(period.start) <= began && began < monthIndex(periodEnd(period)));
    if (at >= 0) return at;
    throw new QuestionError("UNSUITABLE_PERIODS", `The event ${start.id} began before the chart's ${periods.length} periods, and no baseline can start there: begin the chart earlier, or name another start.`, { offender: String(start.id) });
  });
}
