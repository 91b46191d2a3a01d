import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import { monthIndex, periodOf, startOfMonthIndex } from "@plumbline/schema/vocabulary/period.ts";
import type { ReportedValue } from "@plumbline/schema/vocabulary/reported-value.ts";
import { cellKey, cellText } from "./stored-cells.ts";
import type { Cells } from "./stored-cells.ts";

interface Sum {
  readonly measure: Measure;
  readonly region: string;
  readonly breakdown: string;
  readonly months: number;
  readonly start: string;
  value: number;
  units: number;
}

/** Adds up by key, in the order met. */
class Sums {
  readonly all = new Map<string, Sum>();

  add(part: Sum): void {
    const name = cellKey(part.measure.code, part.region, part.breakdown, part.months, part.start);
    const known = this.all.get(name);
    if (known === undefined) this.all.set(name, { ...part });
    else {
      known.value += part.value;
      known.units += part.units;
    }
  }
}

/** A list's total is the sum of its keys, as one report, unless it was itself reported. */
function withTotals(units: readonly Sum[]): Sum[] {
  const reported = new Set(units.filter((unit) => unit.breakdown === "").map((unit) => cellKey(unit.measure.code, unit.region, "", unit.months, unit.start)));
  const totals = new Sums();
  for (const unit of units) {
    if (unit.breakdown !== "" && !reported.has(cellKey(unit.measure.code, unit.region, "", unit.months, unit.start))) totals.add({ ...unit, breakdown: "" });
  }
  return [...units, ...[...totals.all.values()].map((total) => ({ ...total, units: 1 }))];
}

/** Quarters of measures by month: flows add what was reported, stocks take the last month alone. */
function quarters(units: readonly Sum[]): Sum[] {
  const sums = new Sums();
  for (const unit of units) {
    if (unit.months !== 1 || !["sum", "last"].includes(unit.measure.overPeriods)) continue;
    const start = periodOf(unit.start, 3).start;
    if (unit.measure.overPeriods === "last" && unit.start !== startOfMonthIndex(monthIndex(start) + 2)) continue;
    sums.add({ ...unit, months: 3, start });
  }
  return [...sums.all.values()];
}

/** What the cells of reported measures must be, from the last value of each key. */
export function expectedObservationCells(values: Iterable<ReportedValue>, measures: ReadonlyMap<string, Measure>, countyOf: (region: string) => string | null): Cells {
  const reported: Sum[] = [];
  for (const { measureCode, regionCode, breakdown, period, value } of values) {
    const measure = measures.get(measureCode);
    if (measure === undefined) throw new Error(`No measure ${measureCode}.`);
    if (value !== null) reported.push({ measure, region: regionCode, breakdown, months: period.months, start: period.start, value: Number(value), units: 1 });
  }
  const units = withTotals(reported);
  const own = [...units, ...quarters(units)];
  const counties = new Sums();
  for (const sum of own) {
    const county = countyOf(sum.region);
    if (sum.measure.level === "town" && sum.measure.overRegions === "sum" && county !== null) counties.add({ ...sum, region: county });
  }
  return new Map([...own, ...counties.all.values()].map((sum) => [cellKey(sum.measure.code, sum.region, sum.breakdown, sum.months, sum.start), cellText(sum.value, sum.units, null)]));
}
