import type { SpreadCourses } from "../profile.ts";
import type { County } from "../territory.ts";
import { OPENING } from "../timeline.ts";
import { countyCourse } from "../world.ts";
import type { World } from "../world.ts";
import type { ReportDraft } from "./report-draft.ts";
import { reportingSlots } from "./reporting-slots.ts";

/** Residents at the end of the years after 2021, to the hundred; the end of 2021 is published and stands among the real values. */
export function population(world: World, county: County, growth: SpreadCourses): (quarter: number) => ReportDraft[] {
  const random = world.stream(`population/${county.code}`);
  const yearly = countyCourse(growth, county.code).start / 100;
  let people = county.population * 10_000;
  return (quarter) => {
    if (quarter === OPENING) return [];
    return reportingSlots("year", quarter).map((period) => {
      people *= 1 + yearly + 0.0015 * random.normal();
      return { measure: "population.resident", region: county.code, period, value: Math.round(people / 100) * 100, decimals: 0, slip: "none" };
    });
  };
}
