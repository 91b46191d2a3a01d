import type { ChartPeriod } from "../../charts/period-axis.ts";
import { periodLabel, tightPeriod } from "../../ui/formats/period.ts";
import type { Language } from "../../ui/language.ts";
import type { BoardPeriod } from "./measurement.ts";

/** The answer's periods as axes write them. */
export function chartPeriods(periods: readonly BoardPeriod[], language: Language): ChartPeriod[] {
  return periods.map((period) => {
    const tight = tightPeriod(period, language);
    return { id: period.id, label: periodLabel(period, language), short: tight.quarter === "" ? tight.year : tight.quarter, year: tight.quarter === "" ? "" : tight.year };
  });
}
