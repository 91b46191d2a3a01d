import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { ReportedValue } from "@plumbline/schema/vocabulary/reported-value.ts";
import type { County, Town } from "../territory.ts";
import { OPENING } from "../timeline.ts";
import type { World } from "../world.ts";
import { reportingSlots } from "./reporting-slots.ts";

/** Items a quarter that a county of usual diligence places, by level of the medium. */
const PRESS = { national: 0.5, provincial: 1.6, municipal: 3.4, county: 7 } as const;
const LAMPS = ["green", "amber", "red", "grey"] as const;

type Register = (quarter: number) => ReportedValue[];

const value = (measureCode: string, regionCode: string, period: Period, number: number, breakdown = "", decimals = 0): ReportedValue => ({
  measureCode, breakdown, regionCode, period, value: number.toFixed(decimals), missingReason: null, synthetic: true, sourceNote: null, rowNumber: null,
});

/** Items placed in the press, by level. */
function press(world: World, county: County): Register {
  const random = world.stream(`press/${county.code}`);
  const diligence = Math.exp(0.25 * random.normal());
  return (quarter) =>
    reportingSlots("quarter", quarter).flatMap((period) => Object.entries(PRESS).map(([level, usual]) => value(`press.${level}`, county.code, period, random.poisson(usual * diligence))));
}

/** Work items of a town by the colour of their lamp at the end of each month; the better a town is run, the fewer are red. */
function lamps(world: World, town: Town): Register {
  const random = world.stream(`lamps/${town.code}`);
  const late = Math.min(0.5, Math.max(0.04, 0.16 - 0.05 * town.quality));
  return (quarter) =>
    reportingSlots("month", quarter).flatMap((period) => {
      const items = 14 + random.below(8);
      const grey = random.binomial(items, 0.15);
      const behind = random.binomial(items - grey, late);
      const red = random.binomial(behind, 0.35);
      const counts = [items - grey - behind, behind - red, red, grey];
      return LAMPS.map((lamp, at) => value("work_item.lamps", town.code, period, counts[at] ?? 0, lamp));
    });
}

/** The survey of enterprises, once a year: of each county, and of the city by a sample of its own. */
function survey(world: World, region: string, usual: number, responses: number | null): Register {
  const random = world.stream(`survey/${region}`);
  return (quarter) =>
    reportingSlots("year", quarter).flatMap((period) => [
      value("survey.enterprise_score", region, period, Math.min(98, usual + 0.7 * random.normal() + 0.3 * (quarter / 4)), "", 1),
      ...(responses === null ? [] : [value("survey.enterprise_responses", region, period, responses + random.below(60))]),
    ]);
}

/** Figures from registers that are complete when a quarter is frozen; asked in order, after the opening. */
export class RegisterBook {
  readonly #registers: readonly Register[];

  constructor(world: World, counties: readonly County[], root: string) {
    this.#registers = [
      survey(world, root, 91.5, 2600),
      ...counties.flatMap((county) => [press(world, county), survey(world, county.code, 90 + 3 * world.stream(`survey level/${county.code}`).uniform(), null), ...county.towns.map((town) => lamps(world, town))]),
    ];
  }

  figures(quarter: number): ReportedValue[] {
    return quarter === OPENING ? [] : this.#registers.flatMap((register) => register(quarter));
  }
}
