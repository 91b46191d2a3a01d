import { yearOf } from "../day.ts";
import type { RandomStream } from "../random-stream.ts";
import type { Drift, World } from "../world.ts";
import { OPENING, closingDay, openingDay, yearsSinceStart } from "../timeline.ts";
import type { CaseLife } from "./case-life.ts";

/** The cases of one type that one unit receives in a quarter; asked once for each quarter, from the opening on. */
export interface CaseSource {
  lives(quarter: number): readonly CaseLife[];
}

/** The yearly numbers of a register: 演复〔2022〕330421-0015, where 演 marks a demonstration. */
export class CaseNumbers {
  readonly #word: string;
  readonly #unit: string;
  readonly #last = new Map<number, number>();

  constructor(word: string, unit: string) {
    this.#word = word;
    this.#unit = unit;
  }

  next(day: number): string {
    const year = yearOf(day);
    const number = (this.#last.get(year) ?? 0) + 1;
    this.#last.set(year, number);
    return `演${this.#word}〔${year}〕${this.#unit}-${String(number).padStart(4, "0")}`;
  }
}

/** The days on which cases arrive, in order, one entry per case: Poisson by day, along a drift and a season. */
export function arrivals(world: World, season: string, perYear: Drift, random: RandomStream, from: number, until: number): number[] {
  const days: number[] = [];
  for (let day = from; day <= until; day += 1) {
    const mean = (perYear(yearsSinceStart(day)) / 365.25) * world.dayWeight(season, day);
    for (let left = random.poisson(mean); left > 0; left -= 1) days.push(day);
  }
  return days;
}

/** True for a case that still matters at the beginning of 2022: undecided or unfinished then. */
export function isOpenAtStart(life: CaseLife): boolean {
  const start = closingDay(OPENING);
  return life.concluded === null ? life.accepted !== null || life.received > start - 10 : life.concluded > start;
}

/**
 * A source that makes one life per arrival. For the opening it looks back `leadIn` days and keeps what is still open.
 */
export function arrivalSource(
  world: World,
  season: string,
  perYear: Drift,
  random: RandomStream,
  leadIn: number,
  begin: (received: number) => CaseLife,
): CaseSource {
  return {
    lives(quarter) {
      if (quarter !== OPENING) return arrivals(world, season, perYear, random, openingDay(quarter), closingDay(quarter)).map(begin);
      const start = closingDay(OPENING);
      return arrivals(world, season, perYear, random, start - leadIn, start).map(begin).filter(isOpenAtStart);
    },
  };
}
