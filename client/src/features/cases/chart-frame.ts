import type { ValueUnit } from "../../charts/axis-scale.ts";
import type { ChartPeriod } from "../../charts/period-axis.ts";
import { parsePeriodId } from "@plumbline/schema/vocabulary/period.ts";
import { displayDecimals } from "../../ui/formats/unit.ts";
import { pick, type Language } from "../../ui/language.ts";
import { FIGURES } from "./case-figures.ts";
import type { CaseFigure } from "./figure-ids.ts";

/** A figure's axis: its unit on the end tick, and the bounds that it cannot leave. */
export function axisUnitOf(figure: CaseFigure, language: Language): ValueUnit {
  const { kind, proportion } = FIGURES[figure];
  const unit = FIGURES[figure];
  const suffix = kind === "rate" ? "%" : unit.unitEn === "days" ? pick(language, " 天", " d") : pick(language, " 件", "");
  return { suffix, decimals: displayDecimals(unit), least: 0, most: proportion ? 100 : null };
}

const QUARTERS_ZH = ["一季", "二季", "三季", "四季"] as const;

/** Periods of one length as a time axis writes them. */
export function chartPeriods(periods: readonly { readonly id: string; readonly label: string }[], language: Language): ChartPeriod[] {
  return periods.map(({ id, label }) => {
    const period = parsePeriodId(id);
    const year = id.slice(0, 4);
    if (period === null || period.months === 12) return { id, label, short: year, year: "" };
    const month = Number(id.slice(5, 7));
    const quarter = Number(id.slice(5, 6));
    const short = period.months === 1 ? pick(language, `${month}月`, String(month)) : pick(language, QUARTERS_ZH[quarter - 1] ?? label, `Q${quarter}`);
    return { id, label, short, year };
  });
}
