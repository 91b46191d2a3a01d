import type { Course } from "./course.ts";

/** A value per county, by the county's code. */
export type CountyCourses = ReadonlyMap<string, Course>;

/** Counties along a course, and how far towns spread around their county (log odds, log or points, by table). */
export interface SpreadCourses {
  readonly name: string;
  readonly spread: number;
  readonly counties: CountyCourses;
}

/** How the days of a year differ: twelve months, weekends, holidays and the weeks before the Spring Festival. */
export interface Season {
  readonly name: string;
  readonly months: readonly number[];
  readonly weekend: number;
  readonly holiday: number;
  readonly beforeFestival: number;
}

export type Level = "county" | "town";
export type Grain = "month" | "quarter" | "year";

/** A reported flow: (base + perTenThousand × population) a year, times the county's course, times the season. */
export interface FlowSpec extends SpreadCourses {
  readonly level: Level;
  readonly grain: Grain;
  readonly base: number;
  readonly perTenThousand: number;
  readonly season: string;
}

/** A reported stock: (base + perTenThousand × population) times the county's course. */
export interface StockSpec extends SpreadCourses {
  readonly level: Level;
  readonly grain: Grain;
  /** Whether its value at the end of 2021 is an opening balance; `no` for a count of the period that merely stands still. */
  readonly opening: "yes" | "no";
  readonly base: number;
  readonly perTenThousand: number;
}

/** How a part is taken from its whole: case by case, as a rounded share, or as a share that is a ceiling. */
export const DRAWS = ["cases", "round", "floor"] as const;

/** A reported part of another measure; it never exceeds `of`, nor `of` less `less`, nor `within`. */
export interface PartSpec extends SpreadCourses {
  readonly of: string;
  readonly less: string | null;
  readonly within: string | null;
  readonly grain: Grain;
  readonly draw: (typeof DRAWS)[number];
}

/** A fixed value, or a gap with its reason; `litigation.*` stands for a whole form and `*` for all forms. */
export interface ExceptionSpec {
  readonly measure: string;
  readonly region: string;
  readonly period: string;
  /** Null for a gap. */
  readonly value: string | null;
  /** The reason that was given; a gap without one was left without a word. */
  readonly reason: "under_query" | null;
}

export interface Profile {
  /** The counties' codes, in the order of the tables' columns. */
  readonly counties: readonly string[];
  /** Cases received in a year. */
  readonly volumes: ReadonlyMap<string, SpreadCourses>;
  /** Per cent. */
  readonly shares: ReadonlyMap<string, SpreadCourses>;
  /** Median days; `spread` is the deviation of the logarithm. */
  readonly durations: ReadonlyMap<string, SpreadCourses>;
  readonly figures: ReadonlyMap<string, SpreadCourses>;
  readonly scores: readonly SpreadCourses[];
  readonly seasons: ReadonlyMap<string, Season>;
  readonly mixes: ReadonlyMap<string, readonly { readonly word: string; readonly weight: number }[]>;
  readonly springFestivals: readonly string[];
  /** Years of a county for which the number of concluded and of settled cases is given. */
  readonly anchors: readonly { readonly type: string; readonly county: string; readonly year: number; readonly concluded: number; readonly settled: number }[];
  readonly flows: readonly FlowSpec[];
  readonly stocks: readonly StockSpec[];
  readonly parts: readonly PartSpec[];
  readonly studios: readonly { readonly measure: string; readonly town: string; readonly from: string }[];
  readonly exceptions: readonly ExceptionSpec[];
  /** Published figures, marked real. */
  readonly realValues: readonly { readonly measure: string; readonly region: string; readonly year: string; readonly value: string; readonly sourceNote: string }[];
}
