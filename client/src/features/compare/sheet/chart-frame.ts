import type { ValueUnit } from "../../../charts/axis-scale.ts";
import type { ChartPeriod } from "../../../charts/period-axis.ts";
import { periodLabel, tightPeriod } from "../../../ui/formats/period.ts";
import { displayDecimals, shortUnit, unitKind } from "../../../ui/formats/unit.ts";
import { pick, type Language } from "../../../ui/language.ts";
import type { Measure, SheetPeriod } from "./sheet.ts";

/** The measure's axis: its unit on the end tick, and the bounds that a share or a score cannot leave. */
export function axisUnitOf(measure: Measure, language: Language): ValueUnit {
  const kind = unitKind(measure);
  // A long word stands in the subtitle; on the tick it would take the room of the plot.
  const word = kind === "rate" || (kind !== "days" && language === "en" && measure.unitEn.length > 2) ? "" : kind === "days" ? shortUnit(measure, language) : pick(language, measure.unitZh, measure.unitEn);
  const suffix = kind === "percent" || word === "" ? word : ` ${word}`;
  return { suffix, decimals: displayDecimals(measure), least: 0, most: measure.proportion ? 100 : null };
}

/** Periods as the time axis writes them. */
export function chartPeriods(periods: readonly SheetPeriod[], language: Language): ChartPeriod[] {
  return periods.map((period) => {
    const { year, quarter } = tightPeriod(period, language);
    return { id: period.id, label: periodLabel(period, language), short: quarter === "" ? year : quarter, year: quarter === "" ? "" : year };
  });
}
