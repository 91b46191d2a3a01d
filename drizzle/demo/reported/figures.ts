import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import { periodEnd } from "@plumbline/schema/vocabulary/period.ts";
import { courseAt, shareAt } from "../course.ts";
import { dayOf } from "../day.ts";
import type { FlowSpec, PartSpec, SpreadCourses, StockSpec } from "../profile.ts";
import type { RandomStream } from "../random-stream.ts";
import type { County, Town } from "../territory.ts";
import { countyCourse } from "../world.ts";
import type { World } from "../world.ts";
import { yearsAtEnd } from "./reporting-slots.ts";

/** Who reports: a county, or one of its towns. */
export interface Reporter {
  readonly code: string;
  readonly county: County;
  readonly town: Town | null;
}

/** The part of a year's cases that falls into a period of a season. */
export function seasonShare(world: World, season: string, period: Period): number {
  let sum = 0;
  for (let day = dayOf(period.start); day < dayOf(periodEnd(period)); day += 1) sum += world.dayWeight(season, day);
  return sum / 365.25;
}

const size = (spec: { readonly base: number; readonly perTenThousand: number }, { county, town }: Reporter): number =>
  spec.base + spec.perTenThousand * (town ?? county).population;

function factor(world: World, spec: SpreadCourses, { town }: Reporter): number {
  return town === null || spec.spread === 0 ? 1 : Math.exp(spec.spread * world.stream(`size/${spec.name}/${town.code}`).normal());
}

/** Counts of a flow: Poisson around its level, with a little more scatter where counts are large. */
export function flowFigure(world: World, spec: FlowSpec, reporter: Reporter, share: (period: Period) => number): (period: Period) => number {
  const random = world.stream(`flow/${spec.name}/${reporter.code}`);
  const course = countyCourse(spec, reporter.county.code);
  const yearly = size(spec, reporter) * factor(world, spec, reporter);
  return (period) => {
    const mean = yearly * courseAt(course, yearsAtEnd(period)) * share(period);
    return random.poisson(mean * Math.exp(0.05 * random.normal()));
  };
}

/** A stock that follows its level in steps and otherwise stands still. */
export function stockFigure(world: World, spec: StockSpec, reporter: Reporter): (period: Period) => number {
  const random = world.stream(`stock/${spec.name}/${reporter.code}`);
  const course = countyCourse(spec, reporter.county.code);
  const usual = size(spec, reporter) * factor(world, spec, reporter);
  let standing: number | null = null;
  let walk = 0;
  return (period) => {
    walk = 0.9 * walk + 0.005 * random.normal();
    const level = usual * courseAt(course, yearsAtEnd(period)) * (1 + walk);
    if (standing === null || Math.abs(level - standing) >= 0.8) standing = Math.round(level);
    return standing;
  };
}

/** A part of a whole; `most` is the largest value that other parts leave room for. */
export function partFigure(world: World, spec: PartSpec, reporter: Reporter): (period: Period, whole: number, most: number) => number {
  const random: RandomStream = world.stream(`part/${spec.name}/${reporter.code}`);
  const course = countyCourse(spec, reporter.county.code);
  const shift = world.townShift(spec.name, reporter.town, spec.spread);
  return (period, whole, most) => {
    const share = shareAt(course, yearsAtEnd(period), shift);
    switch (spec.draw) {
      case "cases":
        return Math.min(most, random.binomial(whole, share));
      case "round":
        return Math.min(most, Math.round(whole * share));
      case "floor":
        return Math.min(most, Math.max(0, Math.floor(whole * share) - (random.chance(0.3) ? 1 : 0)));
    }
  };
}
