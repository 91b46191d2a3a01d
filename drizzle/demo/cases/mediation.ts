import { isoDay } from "../day.ts";
import type { County, Town } from "../territory.ts";
import { yearsSinceStart } from "../timeline.ts";
import type { World } from "../world.ts";
import type { CaseLife, DatedField } from "./case-life.ts";
import { CaseNumbers, arrivalSource } from "./case-source.ts";
import type { CaseSource } from "./case-source.ts";

/** A month is the guide for people's mediation; few take longer. */
const GUIDE_DAYS = 30;

/** People's mediation in a town: short, mostly agreed, with agreements that fall due and are followed up. */
export function mediationCases(world: World, county: County, town: Town): CaseSource {
  const random = world.stream(`mediation/${town.code}`);
  const share = (name: string) => world.share(`mediation.${name}`, county.code, town);
  const agreed = share("agreed");
  const written = share("written");
  const performed = share("performed");
  const confirmed = share("confirmed");
  const sameDay = share("same_day");
  const days = world.duration("mediation", county.code);
  const matter = world.mix("mediation.matter");
  const channel = world.mix("mediation.channel");
  const volume = world.volume("mediation", county.code);
  const numbers = new CaseNumbers("调", town.code);
  // A town takes part of the county's cases evenly and the rest by its people.
  const part = 0.2 / county.towns.length + 0.8 * town.share;

  function length(years: number): number {
    if (random.chance(sameDay(years))) return 0;
    const usual = Math.max(1, Math.round(days(random, years)));
    if (usual <= GUIDE_DAYS) return usual;
    return random.chance(0.75) ? random.between(25, GUIDE_DAYS) : Math.min(usual, 70);
  }

  function agreementFields(concluded: number, years: number): DatedField[] {
    if (!random.chance(written(years))) return [{ day: concluded, name: "agreement_form", value: "oral" }];
    const atOnce = random.chance(0.4);
    const due = concluded + (atOnce ? 0 : random.between(5, 60));
    const fields: DatedField[] = [
      { day: concluded, name: "agreement_form", value: "written" },
      { day: concluded, name: "performance_due", value: isoDay(due) },
    ];
    if (random.chance(performed(years))) fields.push({ day: atOnce ? concluded : due + random.between(0, 12), name: "performed", value: true });
    else fields.push({ day: due + random.between(2, 14), name: "performed", value: false });
    if (random.chance(confirmed(years))) {
      const requested = concluded + random.between(1, 28);
      fields.push({ day: requested, name: "confirmation_requested", value: isoDay(requested) });
    }
    return fields;
  }

  function begin(accepted: number): CaseLife {
    const years = yearsSinceStart(accepted);
    const concluded = accepted + length(years);
    const subject = matter(random);
    const outcome = random.chance(agreed(years)) ? "agreed" : random.chance(0.75) ? "not_agreed" : "withdrawn";
    return {
      caseNumber: numbers.next(accepted),
      type: "mediation",
      countyCode: county.code,
      townCode: town.code,
      organClass: null,
      field: null,
      matter: subject,
      channel: channel(random),
      procedure: null,
      received: accepted,
      accepted,
      concluded,
      pauseDays: 0,
      extensionDays: 0,
      outcome,
      enterprise: random.chance(subject === "labour" || subject === "contract_dispute" || subject === "consumer" ? 0.62 : 0.06),
      fields: outcome === "agreed" ? agreementFields(concluded, years) : [],
      fixed: false,
    };
  }
  return arrivalSource(world, "mediation", (years) => volume(years) * part, random, 75, begin);
}
