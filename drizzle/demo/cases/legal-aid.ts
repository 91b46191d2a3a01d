import { isoDay } from "../day.ts";
import type { County } from "../territory.ts";
import { yearsSinceStart } from "../timeline.ts";
import type { World } from "../world.ts";
import type { CaseLife, DatedField } from "./case-life.ts";
import { CaseNumbers, arrivalSource } from "./case-source.ts";
import type { CaseSource } from "./case-source.ts";

const REVIEW_LIMIT = 7;
const ASSIGNMENT_LIMIT = 3;
const FILING_LIMIT = 30;

/** Legal aid of a county: applications reviewed, notified defence, and duty-lawyer help, which is on record but is no case. */
export function legalAidCases(world: World, county: County): CaseSource {
  const random = world.stream(`legal-aid/${county.code}`);
  const share = (name: string) => world.share(`legal_aid.${name}`, county.code);
  const refused = share("refused");
  const reviewedInTime = share("reviewed_in_time");
  const assignedInTime = share("assigned_in_time");
  const filedInTime = share("filed_in_time");
  const completed = share("completed");
  const civilDays = world.duration("legal_aid.civil", county.code);
  const criminalDays = world.duration("legal_aid.criminal", county.code);
  const civilMatter = world.mix("legal_aid.civil_matter");
  const numbers = new CaseNumbers("援", county.code);
  const { calendar } = world;

  function recipientTown(): string | null {
    if (random.chance(0.18)) return null;
    let left = random.uniform();
    for (const town of county.towns) {
      left -= town.share;
      if (left < 0) return town.code;
    }
    return null;
  }

  function begin(received: number): CaseLife {
    const years = yearsSinceStart(received);
    const draw = random.uniform();
    const procedure = draw < 0.62 ? "application" : draw < 0.965 ? "notified_defence" : "duty_lawyer";
    const field = procedure !== "application" ? "criminal" : random.chance(0.015) ? "administrative" : "civil";
    const reviewed = procedure === "application";
    const review = reviewed ? (random.chance(reviewedInTime(years)) ? random.between(0, REVIEW_LIMIT - 2) : REVIEW_LIMIT + random.between(1, 4)) : 0;
    const accepted = received + review;
    const isRefused = reviewed && random.chance(refused(years));
    const help = procedure === "duty_lawyer";
    const usual = help ? random.between(1, 10) : (field === "criminal" ? criminalDays : civilDays)(random, years);
    const concluded = calendar.officeDayUntil(accepted + Math.min(420, Math.max(8, Math.round(usual))));
    const fields: DatedField[] = [];
    const date = (name: string, day: number, known = day): void => {
      fields.push({ day: known, name, value: isoDay(day) });
    };
    if (reviewed) date("review_decided", accepted);
    if (!isRefused && !help) {
      const late = !random.chance(assignedInTime(years));
      date("assignment_due", accepted + ASSIGNMENT_LIMIT, accepted);
      date("assigned_on", accepted + (late ? ASSIGNMENT_LIMIT + random.between(1, 6) : random.between(0, ASSIGNMENT_LIMIT)));
      date("filing_due", concluded + FILING_LIMIT, concluded);
      date("filed_on", concluded + (random.chance(filedInTime(years)) ? random.between(6, FILING_LIMIT) : FILING_LIMIT + random.between(1, 35)));
    }
    return {
      caseNumber: numbers.next(received),
      type: "legal_aid",
      countyCode: county.code,
      townCode: recipientTown(),
      organClass: null,
      field,
      matter: field === "civil" ? civilMatter(random) : field === "criminal" ? (procedure === "application" && random.chance(0.2) ? "victim" : "defence") : "administrative",
      channel: null,
      procedure,
      received,
      accepted: isRefused ? null : accepted,
      concluded: isRefused ? null : concluded,
      pauseDays: 0,
      extensionDays: 0,
      outcome: isRefused ? null : random.chance(completed(years)) ? "completed" : "terminated",
      enterprise: null,
      fields,
      fixed: false,
    };
  }
  return arrivalSource(world, "legal_aid", world.volume("legal_aid", county.code), random, 330, begin);
}
