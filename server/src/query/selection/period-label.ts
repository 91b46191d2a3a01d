import { monthIndex } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";

const MONTHS_EN = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const QUARTERS_ZH = ["一季度", "二季度", "三季度", "四季度"];
const HALVES_ZH = ["上半年", "下半年"];

export interface PeriodLabel {
  readonly zh: string;
  readonly en: string;
}

/**
 * A period's label in a reporting year that begins with the given month (1 = January). Months, and periods that lie
 * across that year's own quarters or halves, keep their calendar label.
 */
export function periodLabel(period: Period, firstMonth: number): PeriodLabel {
  const index = monthIndex(period.start);
  const year = Math.floor(index / 12);
  const month = index % 12;
  if (period.months === 1) return { zh: `${year}年${month + 1}月`, en: `${MONTHS_EN[month] ?? ""} ${year}` };
  const offset = (month - (firstMonth - 1) + 12) % 12;
  const aligned = offset % period.months === 0;
  const startsIn = aligned ? Math.floor((index - (firstMonth - 1)) / 12) : year;
  const part = Math.floor((aligned ? offset : month) / period.months);
  const span = aligned && firstMonth > 1 ? `${startsIn}-${String((startsIn + 1) % 100).padStart(2, "0")}` : String(startsIn);
  const unit = aligned && firstMonth > 1 ? "年度" : "年";
  if (period.months === 12) return { zh: `${span}${unit}`, en: span };
  if (period.months === 6) return { zh: `${span}${unit}${HALVES_ZH[part] ?? ""}`, en: `${span} H${part + 1}` };
  return { zh: `${span}${unit}${QUARTERS_ZH[part] ?? ""}`, en: `${span} Q${part + 1}` };
}
