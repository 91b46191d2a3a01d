import type { Band } from "../../../charts/band.ts";
import type { CompareIndicatorQuery, CompareSeriesFragment } from "../../../generated/graphql.ts";
import { NOTHING_SAID, changeMissing } from "../../../ui/formats/completeness.ts";
import { missingReason } from "../../../ui/formats/missing.ts";
import { accumulationOf } from "../address/accumulation.ts";
import { measureOf } from "./measure-of.ts";
import { missingCell, type Cell, type Sheet } from "./sheet.ts";

const BANDS: Readonly<Record<string, Band>> = { better: "better", similar: "similar", worse: "worse", not_ranked: "notRanked" };

/** The answer for one of its indicators; the home region stands in it for its n and change and becomes the line, counties that were asked for their sums alone become parents. Null when the answer lacks the series. */
export function sheetOfIndicator(answer: CompareIndicatorQuery["compare"], place: number, { subject, saysVersion, chosen, smallNumberLimit, keptByYear = false }: IndicatorSheetInput): Sheet | null {
  const series = answer.series[place];
  if (series === undefined) return null;
  const width = answer.periods.length;
  const line = answer.regions.findIndex((region) => region.code === answer.referenceRegion.code);
  const all = answer.regions.flatMap((region, at) => (at === line ? [] : [{ region, place: at }]));
  const others = all.filter(({ region }) => chosen.has(region.code));
  return {
    subject,
    measure: { ...measureOf(series.metric, accumulationOf(answer), saysVersion), keptByYear },
    regions: others.map(({ region }) => region),
    periods: answer.periods,
    at: (region, period) => {
      const row = others[region]?.place;
      return row === undefined ? missingCell("not_applicable") : cellAt(series, row * width + period, smallNumberLimit);
    },
    // Where a viewer may see no line, the answer holds none.
    line: line < 0 && series.reference.every((value) => value === null) ? null : {
      region: answer.referenceRegion,
      at: (period) => (line < 0 ? lineCell(series, period) : cellAt(series, line * width + period, smallNumberLimit)),
      comparable: !series.metric.wholeIsTotal,
    },
    parents: all.flatMap(({ region, place: row }) => (chosen.has(region.code) ? [] : [{ region, at: (period: number) => cellAt(series, row * width + period, smallNumberLimit) }])),
    version: answer.version,
    asOf: answer.asOf,
    synthetic: answer.synthetic,
  };
}

export interface IndicatorSheetInput {
  /** As it stands in the address. */
  readonly subject: string;
  /** Whether its names say the version of its definition. */
  readonly saysVersion: boolean;
  /** Codes of the compared regions. */
  readonly chosen: ReadonlySet<string>;
  readonly smallNumberLimit: number;
  /** It is measured by year, and asked for by quarters. */
  readonly keptByYear?: boolean;
}

function cellAt(series: CompareSeriesFragment, place: number, limit: number): Cell {
  const value = series.values[place] ?? null;
  const synthetic = series.synthetic[place] ?? false;
  if (value === null) return { kind: "missing", reason: missingReason(series.missing[place]) ?? "not_reported", synthetic };
  return {
    kind: "observed",
    value,
    synthetic,
    provisional: series.provisional[place] ?? false,
    numerator: series.numerators[place] ?? null,
    denominator: series.denominators[place] ?? null,
    n: series.n[place] ?? null,
    lower: series.lower[place] ?? null,
    upper: series.upper[place] ?? null,
    yearOnYear: series.yearOnYear[place] ?? null,
    coverage: series.coverage[place] ?? null,
    noChange: changeMissing(series.yearOnYearMissing[place]),
    rank: series.rank[place] ?? null,
    ranked: series.ranked[place] ?? null,
    rankMove: series.rankMove[place] ?? null,
    band: bandOf(series, place, limit),
  };
}

/** A metric that is never ranked says so once, in its subtitle; in it only a small n makes a value stand apart. */
function bandOf({ metric, band, n }: CompareSeriesFragment, place: number, limit: number): Band | null {
  const stated = BANDS[band[place]?.toLowerCase() ?? ""] ?? null;
  if (stated !== "notRanked" || (metric.rankable && metric.direction !== "NEUTRAL")) return stated;
  const count = n[place] ?? null;
  return count !== null && count < limit ? "notRanked" : null;
}

/** The line where the answer gives its value alone. */
function lineCell(series: CompareSeriesFragment, period: number): Cell {
  const value = series.reference[period] ?? null;
  if (value === null) return missingCell("not_reported");
  const unknown = { numerator: null, denominator: null, n: null, lower: null, upper: null, yearOnYear: null, rank: null, ranked: null, rankMove: null, band: null, provisional: false, ...NOTHING_SAID };
  return { kind: "observed", value, synthetic: false, ...unknown };
}
