import { isoDay } from "../day.ts";
import type { County } from "../territory.ts";
import { yearsSinceStart } from "../timeline.ts";
import type { World } from "../world.ts";
import type { CaseLife } from "./case-life.ts";
import { CaseNumbers, arrivalSource } from "./case-source.ts";
import type { CaseSource } from "./case-source.ts";

/** The county that borders on the Yangtze Delta demonstration zone's other members also answers requests from across. */
const ZONE_COUNTY = "330421";

/** Requests to coordinate enforcement between organs of a county; the deadline stands in each document. */
export function coordinationCases(world: World, county: County): CaseSource {
  const random = world.stream(`coordination/${county.code}`);
  const inTime = world.share("enforcement_coordination.in_time", county.code);
  const days = world.duration("enforcement_coordination", county.code);
  const numbers = new CaseNumbers("协", county.code);
  const { calendar } = world;

  function begin(accepted: number): CaseLife {
    const years = yearsSinceStart(accepted);
    const allowed = random.chance(0.5) ? 20 : 30;
    const usual = Math.min(allowed, Math.max(2, Math.round(days(random, years))));
    const late = !random.chance(inTime(years));
    const concluded = late ? calendar.officeDayFrom(accepted + allowed + random.between(2, 18)) : calendar.officeDayUntil(accepted + usual);
    return {
      caseNumber: numbers.next(accepted),
      type: "enforcement_coordination",
      countyCode: county.code,
      townCode: null,
      organClass: "department",
      field: "urban_enforcement",
      matter: null,
      channel: null,
      procedure: null,
      received: accepted,
      accepted,
      concluded: Math.max(accepted, concluded),
      pauseDays: 0,
      extensionDays: 0,
      outcome: random.chance(0.82) ? "agreed" : "decided",
      enterprise: random.chance(0.4),
      fields: [
        { day: accepted, name: "due", value: isoDay(accepted + allowed) },
        { day: accepted, name: "cross_regional", value: county.code === ZONE_COUNTY && random.chance(0.3) },
      ],
      fixed: false,
    };
  }
  return arrivalSource(world, "enforcement_coordination", world.volume("enforcement_coordination", county.code), random, 45, begin);
}
