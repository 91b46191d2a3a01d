import { isoDay } from "../day.ts";
import type { RandomStream } from "../random-stream.ts";
import type { County } from "../territory.ts";
import { OPENING, closingDay, openingDay, yearsSinceStart } from "../timeline.ts";
import type { World } from "../world.ts";
import type { CaseLife, DatedField } from "./case-life.ts";
import { CaseNumbers, arrivals, isOpenAtStart } from "./case-source.ts";
import type { CaseSource } from "./case-source.ts";
import { reconsiderationPlanner } from "./reconsideration-plan.ts";
import type { ReconsiderationPlan } from "./reconsideration-plan.ts";

type Unnumbered = Omit<CaseLife, "caseNumber">;

/** The law in force since 2024 sends more disputes to reconsideration. */
const SINCE_2024 = 1.22;
const LEAD_IN = 150;

function laterFields(plan: ReconsiderationPlan, received: number, concluded: number, random: RandomStream, penalty: () => string): DatedField[] {
  const fields: DatedField[] = [];
  if (plan.matter === "penalty") {
    fields.push({ day: received, name: "penalty_decided", value: isoDay(received - random.between(5, 58)) }, { day: received, name: "penalty_decision", value: penalty() });
  }
  if (plan.sued) {
    const sued = concluded + random.between(6, 16);
    const registered = sued + random.between(3, 25);
    fields.push({ day: registered, name: "linked_case_type", value: "litigation" }, { day: registered, name: "sued_on", value: isoDay(sued) });
  }
  return fields;
}

/** Reconsideration cases of a county; a year with given numbers is built back from its conclusions. */
export function reconsiderationCases(world: World, county: County): CaseSource {
  const random = world.stream(`reconsideration/${county.code}`);
  const plan = reconsiderationPlanner(world, county.code, random);
  const refused = world.share("reconsideration.refused", county.code);
  const volume = world.volume("reconsideration", county.code);
  const perYear = (years: number): number => volume(years) * (years < 2 ? 1 : SINCE_2024);
  const numbers = new CaseNumbers("复", county.code);
  const anchor = world.profile.anchors.find(({ type, county: code }) => type === "reconsideration" && code === county.code);
  const { calendar } = world;
  let penalties = 0;

  function life(planned: ReconsiderationPlan, received: number, accepted: number, concluded: number, fixed: boolean): Unnumbered {
    return {
      type: "reconsideration",
      countyCode: county.code,
      townCode: planned.organClass === "town_government" ? (county.towns[random.below(county.towns.length)]?.code ?? null) : null,
      organClass: planned.organClass,
      field: planned.field,
      matter: planned.matter,
      channel: planned.channel,
      procedure: planned.procedure,
      received,
      accepted,
      concluded,
      pauseDays: planned.pauseDays,
      extensionDays: planned.extensionDays,
      outcome: planned.outcome,
      enterprise: planned.enterprise,
      fields: laterFields(planned, received, concluded, random, () => `${county.code}-p${(penalties += 1)}`),
      fixed,
    };
  }

  function begin(received: number): Unnumbered {
    const years = yearsSinceStart(received);
    const planned = plan(years, null);
    const accepted = calendar.addOfficeDays(received, random.between(1, 5)) + (random.chance(0.08) ? random.between(7, 18) : 0);
    if (random.chance(refused(years))) return { ...life(planned, received, accepted, accepted, false), accepted: null, outcome: null, pauseDays: 0, extensionDays: 0, fields: [] };
    const close = calendar.officeDayUntil(accepted + planned.netDays + planned.pauseDays);
    return life(planned, received, accepted, Math.max(accepted, close), false);
  }

  /** A year whose conclusions and settlements are given: dates are drawn backwards from the conclusions. */
  function anchored(year: number, concluded: number, settled: number): Unnumbered[] {
    const first = openingDay((year - 2022) * 4);
    const outcomes = Array.from({ length: concluded }, (_, at) => at < settled);
    random.shuffle(outcomes);
    return outcomes.map((isSettled) => {
      const end = calendar.officeDayFrom(first + 3 + Math.floor(355 * Math.sqrt(0.04 + 0.96 * random.uniform())));
      const close = Math.min(end, calendar.officeDayUntil(closingDay((year - 2022) * 4 + 3)));
      const planned = plan(yearsSinceStart(close), isSettled);
      const accepted = calendar.officeDayFrom(close - planned.netDays - planned.pauseDays);
      return life(planned, accepted - random.between(1, 5), accepted, close, true);
    });
  }

  const queue: Unnumbered[] = [];
  const anchorEnd = anchor === undefined ? null : closingDay((anchor.year - 2022) * 4 + 3);
  if (anchor !== undefined && anchorEnd !== null) {
    queue.push(...anchored(anchor.year, anchor.concluded, anchor.settled));
    const natural = arrivals(world, "reconsideration", perYear, random, anchorEnd - LEAD_IN, anchorEnd).map(begin);
    // What a refusal ended, or what was concluded within the year, is in the given numbers already.
    queue.push(...natural.filter((each) => each.accepted !== null && (each.concluded ?? 0) > anchorEnd).map((each) => ({ ...each, fixed: true })));
    queue.sort((a, b) => a.received - b.received);
  }
  const number = (each: Unnumbered): CaseLife => ({ caseNumber: numbers.next(each.received), ...each });

  return {
    lives(quarter) {
      const last = closingDay(quarter);
      if (anchorEnd !== null && last <= anchorEnd) {
        const due: Unnumbered[] = [];
        while (queue[0] !== undefined && queue[0].received <= last) due.push(queue.shift() as Unnumbered);
        return due.map(number);
      }
      const first = quarter === OPENING ? last - LEAD_IN : openingDay(quarter);
      const lives = arrivals(world, "reconsideration", perYear, random, first, last).map(begin).map(number);
      return quarter === OPENING ? lives.filter(isOpenAtStart) : lives;
    },
  };
}
