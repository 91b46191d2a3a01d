import { parsePeriodId } from "@plumbline/schema/vocabulary/period.ts";
import { pick, type Language } from "../language.ts";

const QUARTERS_ZH = ["一", "二", "三", "四"] as const;
const MONTHS_EN = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** A calendar period in words: 2026年三季度 and 2026 Q3; an id that cannot be read is shown as it stands. */
export function formatPeriod(id: string, language: Language): string {
  const period = parsePeriodId(id);
  if (period === null) return id;
  const year = period.start.slice(0, 4);
  const month = Number(period.start.slice(5, 7));
  if (period.months === 1) return pick(language, `${year}年${month}月`, `${MONTHS_EN[month - 1]} ${year}`);
  if (period.months === 3) {
    const quarter = (month + 2) / 3;
    return pick(language, `${year}年${QUARTERS_ZH[quarter - 1]}季度`, `${year} Q${quarter}`);
  }
  if (period.months === 6) return pick(language, `${year}年${month === 1 ? "上" : "下"}半年`, `${year} H${month === 1 ? 1 : 2}`);
  return pick(language, `${year}年`, year);
}

/** What the server calls a period in the installation's reporting year. */
export interface PeriodLabels {
  readonly labelZh: string;
  readonly labelEn: string;
}

export function periodLabel(period: PeriodLabels, language: Language): string {
  return pick(language, period.labelZh, period.labelEn);
}

/** Two period labels as a range: 2023年一季度—2026年三季度, 2023 Q1 – 2026 Q3. */
export function formatRange(first: string, last: string, language: Language): string {
  if (first === last) return first;
  return pick(language, `${first}—${last}`, `${first} – ${last}`);
}

/** A label cut for a tight axis: its year, and the quarter as 三季 or Q3 (empty for other grains). */
export function tightPeriod(period: PeriodLabels, language: Language): { readonly year: string; readonly quarter: string } {
  const label = periodLabel(period, language);
  const match = pick(language, /^(.+?)年度?([一二三四])季度$/, /^(.+) (Q[1-4])$/).exec(label);
  if (!match) return { year: label, quarter: "" };
  return { year: match[1] ?? "", quarter: pick(language, `${match[2]}季`, match[2] ?? "") };
}

/** Labels of an axis: the quarter under each point, the year once at the first point and at each change of year. */
export function axisLabels(periods: readonly PeriodLabels[], language: Language): { readonly quarter: string; readonly year: string }[] {
  let shown = "";
  return periods.map((period) => {
    const { year, quarter } = tightPeriod(period, language);
    const fresh = year !== shown;
    shown = year;
    return { quarter, year: fresh ? year : "" };
  });
}
