import type { PeriodRule } from "../mapping/mapping.ts";
import { plainText } from "../written/plain-text.ts";
import { writtenPeriod } from "../written/written-period.ts";
import type { PeriodSetting, WrittenPeriod } from "../written/written-period.ts";

export function periodSetting(rule: PeriodRule, labelYearStart: number): PeriodSetting {
  return { yearStart: rule.reportingYearStart ?? 1, labelYearStart: rule.reportingYearStart ?? labelYearStart, year: rule.year ?? null };
}

const fault = (message: string): WrittenPeriod => ({ kind: "fault", message });

function fromFileName(rule: PeriodRule, pattern: string, fileName: string, setting: PeriodSetting): WrittenPeriod {
  const groups = new RegExp(pattern, "u").exec(plainText(fileName))?.groups;
  if (groups === undefined) return fault(`The name of the file says no period: it does not match “${pattern}” of the mapping.`);
  const { period, year, quarter, month } = groups;
  if (period !== undefined) return writtenPeriod(period, setting);
  if (year === undefined) return fault(`The pattern “${pattern}” of the mapping has neither a group “period” nor a group “year”.`);
  if (year.length === 2 && rule.century === undefined) return fault(`The file name's year “${year}” has two digits: state the century in the mapping, for example 2000.`);
  const whole = year.length === 2 ? String((rule.century ?? 0) + Number(year)) : year;
  if (quarter !== undefined) return writtenPeriod(`${whole}Q${quarter}`, setting);
  return writtenPeriod(month === undefined ? whole : `${whole}-${month}`, setting);
}

/** The period of all figures of a file, or null when a column says it row by row. */
export function filePeriod(rule: PeriodRule, fileName: string, labelYearStart: number): WrittenPeriod | null {
  const setting = periodSetting(rule, labelYearStart);
  if (rule.constant !== undefined) return writtenPeriod(rule.constant, setting);
  return rule.fileName === undefined ? null : fromFileName(rule, rule.fileName, fileName, setting);
}
