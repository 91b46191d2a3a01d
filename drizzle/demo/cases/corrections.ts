import { isoDay } from "../day.ts";
import type { County, Town } from "../territory.ts";
import { yearsSinceStart } from "../timeline.ts";
import type { World } from "../world.ts";
import type { CaseLife, DatedField } from "./case-life.ts";
import { CaseNumbers, arrivalSource } from "./case-source.ts";
import type { CaseSource } from "./case-source.ts";

const ASSESSMENT_LIMIT = 10;

const NO_DETAILS = { organClass: null, field: null, channel: null, procedure: null, pauseDays: 0, extensionDays: 0, enterprise: null, fixed: false } as const;

/** Persons under community corrections in a town: received, supervised for about a year, released. */
export function supervisionCases(world: World, county: County, town: Town): CaseSource {
  const random = world.stream(`supervision/${town.code}`);
  const reconvicted = world.share("supervision.reconvicted", county.code);
  const days = world.duration("supervision", county.code);
  const volume = world.volume("supervision", county.code);
  const numbers = new CaseNumbers("矫", town.code);

  function begin(accepted: number): CaseLife {
    const years = yearsSinceStart(accepted);
    const concluded = accepted + Math.min(1100, Math.max(60, Math.round(days(random, years))));
    const fields: DatedField[] = [];
    const relapsed = random.chance(reconvicted(years));
    if (relapsed) {
      const day = accepted + random.between(30, concluded - accepted);
      fields.push({ day, name: "reconvicted", value: isoDay(day) });
    }
    return {
      ...NO_DETAILS,
      caseNumber: numbers.next(accepted),
      type: "corrections",
      countyCode: county.code,
      townCode: town.code,
      matter: "supervision",
      received: accepted,
      accepted,
      concluded,
      outcome: relapsed || random.chance(0.015) ? "revoked" : "released",
      fields,
    };
  }
  return arrivalSource(world, "supervision", (years) => volume(years) * town.share, random, 1100, begin);
}

/** Pre-sentence assessments that courts ask of a county. */
export function assessmentCases(world: World, county: County): CaseSource {
  const random = world.stream(`assessment/${county.code}`);
  const inTime = world.share("pre_sentence_assessment.in_time", county.code);
  const numbers = new CaseNumbers("评", county.code);
  const { calendar } = world;

  function begin(accepted: number): CaseLife {
    const due = calendar.addOfficeDays(accepted, ASSESSMENT_LIMIT);
    const late = !random.chance(inTime(yearsSinceStart(accepted)));
    const concluded = late ? calendar.addOfficeDays(due, random.between(1, 4)) : calendar.addOfficeDays(accepted, random.between(4, ASSESSMENT_LIMIT));
    return {
      ...NO_DETAILS,
      caseNumber: numbers.next(accepted),
      type: "corrections",
      countyCode: county.code,
      townCode: null,
      matter: "pre_sentence_assessment",
      received: accepted,
      accepted,
      concluded,
      outcome: "answered",
      fields: [
        { day: accepted, name: "due", value: isoDay(due) },
        { day: concluded, name: "replied_on", value: isoDay(concluded) },
      ],
    };
  }
  return arrivalSource(world, "pre_sentence_assessment", world.volume("pre_sentence_assessment", county.code), random, 25, begin);
}
