import { startOfMonthIndex } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import { chineseNumber } from "./chinese-number.ts";
import { plainText } from "./plain-text.ts";

/** What a text leaves unsaid: the month in which its years begin, and the year of a bare 三季度. */
export interface PeriodSetting {
  /** 1–12: years and quarters are counted from this month; 1 for the calendar. */
  readonly yearStart: number;
  /** 1–12: the month in which a year written “2015-16” begins. */
  readonly labelYearStart: number;
  readonly year: number | null;
}

export type WrittenPeriod = { readonly kind: "period"; readonly period: Period } | { readonly kind: "fault"; readonly message: string };

/** A year, and what part of it: the first month counted from the year's start, 0 = its first, and the number of months. */
interface Part {
  readonly year: number | null;
  readonly yearStart: number;
  readonly first: number;
  readonly months: number;
}

type Reading = Part | string | null;
type Form = readonly [RegExp, (groups: readonly (string | undefined)[], setting: PeriodSetting) => Reading];

const Y = String.raw`(\d{4}|[〇○零一二三四五六七八九]{4})`;
const N = String.raw`([\d一二三四五六七八九十]{1,2})`;

const yearOf = (text: string | undefined): number | null => (text === undefined ? null : chineseNumber(text));
const quarterOf = (year: number | null, quarter: string | undefined, yearStart: number): Part => ({
  year, yearStart, first: ((chineseNumber(quarter ?? "") ?? 1) - 1) * 3, months: 3,
});

/** Months are always calendar months: only years and quarters follow a reporting year. */
function monthOf(year: number | null, text: string | undefined): Reading {
  const month = chineseNumber(text ?? "") ?? 0;
  if (month < 1 || month > 12) return `there is no month ${text ?? ""}: write 01 to 12`;
  return { year, yearStart: 1, first: month - 1, months: 1 };
}

function monthRange(year: number | null, from: number, to: number): Reading {
  const months = to - from + 1;
  if (from < 1 || to > 12 || ![1, 3, 6, 12].includes(months) || (from - 1) % months !== 0) {
    return "it is a running total or no calendar period: report the months or the quarter alone";
  }
  return { year, yearStart: 1, first: from - 1, months };
}

const FORMS: readonly Form[] = [
  [new RegExp(`^(?:${Y}(?: ?年度?)? ?)?第?([1-4一二三四]) ?季度?$`, "u"), ([, year, quarter], at) => quarterOf(yearOf(year), quarter, at.yearStart)],
  [new RegExp(`^(?:${Y} ?年?[-/. ]?)?Q([1-4])$`, "iu"), ([, year, quarter], at) => quarterOf(yearOf(year), quarter, at.yearStart)],
  [/^Q([1-4])[-/., ]*(\d{4})$/iu, ([, quarter, year], at) => quarterOf(yearOf(year), quarter, at.yearStart)],
  [
    /^(\d{4})[-/](\d{2}|\d{4})[-/., ]*Q([1-4])$/iu,
    ([, from, to, quarter], at) =>
      (Number(from) + 1) % 100 === Number(to) % 100 ? quarterOf(Number(from), quarter, at.labelYearStart) : `the years ${from ?? ""} and ${to ?? ""} do not follow each other`,
  ],
  [new RegExp(`^(?:${Y} ?年 ?)?(\\d{1,2}) ?月?[-–—~至到](\\d{1,2}) ?月份?$`, "u"), ([, year, from, to]) => monthRange(yearOf(year), Number(from), Number(to))],
  [new RegExp(`^${Y} ?年 ?${N} ?月份?$`, "u"), ([, year, month]) => monthOf(yearOf(year), month)],
  [/^(\d{4})([-/.])(\d{1,2})(?:\2(?:0?1))?$/u, ([, year, , month]) => monthOf(yearOf(year), month)],
  [/^(\d{4})(\d{2})$/u, ([, year, month]) => monthOf(yearOf(year), month)],
  [new RegExp(`^${N} ?月份?$`, "u"), ([, month]) => monthOf(null, month)],
  [new RegExp(`^(?:${Y} ?年度?)? ?([上下])半年$`, "u"), ([, year, half], at) => ({ year: yearOf(year), yearStart: at.yearStart, first: half === "上" ? 0 : 6, months: 6 })],
  [/^(\d{4}) ?H([12])$/iu, ([, year, half], at) => ({ year: yearOf(year), yearStart: at.yearStart, first: half === "1" ? 0 : 6, months: 6 })],
  [new RegExp(`^${Y} ?(?:年|年度|全年|年全年)?$`, "u"), ([, year], at) => ({ year: yearOf(year), yearStart: at.yearStart, first: 0, months: 12 })],
];

function place(text: string, part: Part, setting: PeriodSetting): WrittenPeriod {
  const year = part.year ?? setting.year;
  if (year === null) return { kind: "fault", message: `“${text}” names no year: write it as 2026Q3, or give the year in the mapping.` };
  if (year < 1950 || year > 2199) return { kind: "fault", message: `The year ${year} of “${text}” lies outside 1950 to 2199: correct it.` };
  return { kind: "period", period: { start: startOfMonthIndex(year * 12 + part.yearStart - 1 + part.first), months: part.months } };
}

/**
 * Reads a month, quarter, half or year in any of its written forms: 2026Q3, 2026-Q3, Q3 2026, 2026年第3季度, 2026年三季度,
 * 三季度 (with a year given), 2026年7-9月, 2015-16 Q1, 2026-09, 2026年9月, 202609, 2026年上半年, 2026年.
 */
export function writtenPeriod(text: string, setting: PeriodSetting): WrittenPeriod {
  const plain = plainText(text);
  for (const [form, read] of FORMS) {
    const groups = form.exec(plain);
    if (!groups) continue;
    const reading = read(groups, setting);
    if (reading === null) continue;
    return typeof reading === "string" ? { kind: "fault", message: `“${plain}” cannot be used as a period: ${reading}.` } : place(plain, reading, setting);
  }
  return { kind: "fault", message: `“${plain}” is no period: write 2026Q3, 2026年第3季度, 2026-09 or 2026.` };
}
