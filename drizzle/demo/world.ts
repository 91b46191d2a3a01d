import { courseAt, shareAt } from "./course.ts";
import type { Course } from "./course.ts";
import { monthOf, weekday } from "./day.ts";
import type { Profile, SpreadCourses } from "./profile.ts";
import { RandomStream } from "./random-stream.ts";
import type { Town } from "./territory.ts";
import { closingDay, openingDay } from "./timeline.ts";
import { workCalendar } from "./work-calendar.ts";
import type { WorkCalendar } from "./work-calendar.ts";

/** The first day of the longest look back from the opening. */
const FIRST_DAY = openingDay(-16);

/** Something that drifts over the years since the beginning of 2022. */
export type Drift = (years: number) => number;

/** What every part of the generation asks: chance by name, the calendar, and the levels of the profile. */
export class World {
  readonly profile: Profile;
  readonly calendar: WorkCalendar;
  readonly scale: number;
  readonly #seed: string;
  /** Weights by season and day, where the first day of the timeline has the index 0. */
  readonly #weights = new Map<string, Float64Array>();

  /** `scale` thins out cases; 1 is the whole demonstration. */
  constructor(profile: Profile, seed: string, scale: number) {
    this.profile = profile;
    this.calendar = workCalendar(profile.springFestivals);
    this.scale = scale;
    this.#seed = seed;
  }

  stream(name: string): RandomStream {
    return new RandomStream(`${this.#seed}/${name}`);
  }

  /** A town's own shift on a scale whose spread is given: partly how well it is run, partly its own way with this one thing. */
  townShift(name: string, town: Town | null, spread: number): number {
    if (town === null || spread === 0) return 0;
    return spread * (0.75 * town.quality + 0.65 * this.stream(`shift/${name}/${town.code}`).normal());
  }

  /** A share in (0, 1) of the profile, for a county or one of its towns. */
  share(name: string, county: string, town: Town | null = null): Drift {
    const row = entry(this.profile.shares, name, "shares.csv");
    const course = countyCourse(row, county);
    const shift = this.townShift(name, town, row.spread);
    return (years) => shareAt(course, years, shift);
  }

  /** Draws days of a duration of the profile; towns do not differ. */
  duration(name: string, county: string): (random: RandomStream, years: number) => number {
    const row = entry(this.profile.durations, name, "durations.csv");
    const course = countyCourse(row, county);
    return (random, years) => random.logNormal(courseAt(course, years), row.spread);
  }

  /** Cases a year in the county. */
  volume(name: string, county: string): Drift {
    const course = countyCourse(entry(this.profile.volumes, name, "volumes.csv"), county);
    return (years) => courseAt(course, years) * this.scale;
  }

  /** One word of a mix, by weight. */
  mix(name: string): (random: RandomStream) => string {
    const words = entry(this.profile.mixes, name, "mixes.csv");
    const total = words.reduce((sum, { weight }) => sum + weight, 0);
    return (random) => {
      let left = random.uniform() * total;
      for (const { word, weight } of words) {
        left -= weight;
        if (left < 0) return word;
      }
      return words[words.length - 1]?.word ?? "other";
    };
  }

  /** The weight of a day in its season; over whole years the weights average 1. */
  dayWeight(season: string, day: number): number {
    let weights = this.#weights.get(season);
    if (weights === undefined) {
      weights = this.#seasonWeights(season);
      this.#weights.set(season, weights);
    }
    return weights[day - FIRST_DAY] ?? 1;
  }

  #seasonWeights(name: string): Float64Array {
    const season = entry(this.profile.seasons, name, "seasons.csv");
    const weights = new Float64Array(closingDay(20) - FIRST_DAY + 1);
    let total = 0;
    let counted = 0;
    for (let day = FIRST_DAY; day <= closingDay(20); day += 1) {
      const month = season.months[monthOf(day)] ?? 1;
      const open = this.calendar.isHoliday(day) ? season.holiday : weekday(day) >= 5 ? season.weekend : 1;
      const weight = month * open * (this.calendar.isBeforeFestival(day) ? season.beforeFestival : 1);
      weights[day - FIRST_DAY] = weight;
      if (day >= openingDay(0) && day <= closingDay(15)) {
        total += weight;
        counted += 1;
      }
    }
    const mean = total / counted;
    return weights.map((weight) => weight / mean);
  }
}

function entry<Row>(table: ReadonlyMap<string, Row>, name: string, file: string): Row {
  const row = table.get(name);
  if (row === undefined) throw new Error(`The demonstration's table ${file} has no row “${name}”: add it.`);
  return row;
}

/** The course of one county; throws when the row leaves it out. */
export function countyCourse(row: SpreadCourses, county: string): Course {
  const course = row.counties.get(county);
  if (course === undefined) throw new Error(`“${row.name}” has no level for the county ${county}: add a column for it.`);
  return course;
}
