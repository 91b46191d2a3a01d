import { isoDay } from "../day.ts";
import type { County, Town } from "../territory.ts";
import { yearsSinceStart } from "../timeline.ts";
import type { World } from "../world.ts";
import type { CaseLife, DatedField } from "./case-life.ts";
import { CaseNumbers, arrivalSource } from "./case-source.ts";
import type { CaseSource } from "./case-source.ts";

const LIMIT_OFFICE_DAYS = 15;
/** The part of a county's reviews that its own organs ask for. */
const OWN_PART = 0.1;

/** Legality review for a town, or for the county's own organs when there is no town. */
export function legalityReviewCases(world: World, county: County, town: Town | null): CaseSource {
  const unit = town?.code ?? county.code;
  const random = world.stream(`legality-review/${unit}`);
  const share = (name: string) => world.share(`legality_review.${name}`, county.code, town);
  const returned = share("returned");
  const notApproved = share("not_approved");
  const revise = share("revise");
  const adopted = share("adopted");
  const days = world.duration("legality_review", county.code);
  const matter = world.mix("legality_review.matter");
  const volume = world.volume("legality_review", county.code);
  const numbers = new CaseNumbers("审", unit);
  const { calendar } = world;
  const part = town === null ? OWN_PART : (1 - OWN_PART) * (0.7 / county.towns.length + 0.3 * town.share);

  function outcomeOf(years: number): string {
    if (random.chance(returned(years))) return "returned";
    if (random.chance(notApproved(years))) return "not_approved";
    return random.chance(revise(years)) ? "revise" : "no_objection";
  }

  function feedback(concluded: number, years: number): DatedField[] {
    const suggestions = 1 + random.poisson(1.4);
    const fields: DatedField[] = [{ day: concluded, name: "suggestions", value: suggestions }];
    if (random.chance(0.93)) {
      const day = calendar.officeDayFrom(concluded + Math.min(75, Math.max(1, Math.round(random.logNormal(8, 0.8)))));
      fields.push(
        { day, name: "feedback", value: isoDay(day) },
        { day, name: "suggestions_answered", value: suggestions },
        { day, name: "suggestions_adopted", value: random.binomial(suggestions, adopted(years)) },
      );
    }
    return fields;
  }

  function begin(received: number): CaseLife {
    const years = yearsSinceStart(received);
    const length = Math.min(random.chance(0.98) ? LIMIT_OFFICE_DAYS : LIMIT_OFFICE_DAYS + 6, Math.max(1, Math.round(days(random, years))));
    const concluded = calendar.addOfficeDays(received, length);
    const outcome = outcomeOf(years);
    const subject = matter(random);
    return {
      caseNumber: numbers.next(received),
      type: "legality_review",
      countyCode: county.code,
      townCode: town?.code ?? null,
      organClass: town === null ? "department" : "town_government",
      field: null,
      matter: subject,
      channel: null,
      procedure: null,
      received,
      accepted: received,
      concluded,
      pauseDays: 0,
      extensionDays: 0,
      outcome,
      enterprise: random.chance(subject === "contract" ? 0.5 : 0.15),
      fields: outcome === "revise" || outcome === "not_approved" ? feedback(concluded, years) : [],
      fixed: false,
    };
  }
  return arrivalSource(world, "legality_review", (years) => volume(years) * part, random, 35, begin);
}
