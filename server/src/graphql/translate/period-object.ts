import { periodEnd, periodId } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { PeriodObject } from "@plumbline/schema/types/period.ts";
import { periodLabel } from "../../query/selection/period-label.ts";

/** A period with its labels in the reporting year that begins with the given month. */
export function periodObject(period: Period, reportingYearStart: number): PeriodObject {
  const label = periodLabel(period, reportingYearStart);
  return { id: periodId(period), start: period.start, end: periodEnd(period), months: period.months, labelZh: label.zh, labelEn: label.en };
}
