import type { Band } from "../../../charts/band.ts";
import type { CompareMeasurementFragment, CompareMetricFragment, RegionNameFragment } from "../../../generated/graphql.ts";
import { missingReason } from "../../../ui/formats/missing.ts";
import { measureOf } from "./measure-of.ts";
import { missingCell, type Cell, type Sheet, type SheetLine, type SheetPeriod } from "./sheet.ts";

/** What a question of its own says of one value. */
export interface Measured {
  readonly measurement: CompareMeasurementFragment;
  readonly band?: Band | null;
  readonly rank?: number | null;
  readonly interval?: readonly [lower: number, upper: number] | null;
}

export interface MeasurementsInput {
  readonly metric: CompareMetricFragment;
  readonly regions: readonly RegionNameFragment[];
  readonly periods: readonly SheetPeriod[];
  readonly at: (region: number, period: number) => Measured | undefined;
  readonly line: SheetLine | null;
  readonly answer: Pick<Sheet, "version" | "asOf" | "synthetic">;
}

/** The answer of a question of its own as a sheet, so that its values are told in the same words as everywhere. */
export function sheetOfMeasurements({ metric, regions, periods, at, line, answer }: MeasurementsInput): Sheet {
  return {
    ...answer,
    subject: metric.ref,
    measure: measureOf(metric),
    regions,
    periods,
    at: (region, period) => {
      const measured = at(region, period);
      return measured === undefined ? missingCell("not_applicable") : cellOf(measured);
    },
    line,
    parents: [],
  };
}

function cellOf({ measurement, band = null, rank = null, interval = null }: Measured): Cell {
  const { value, synthetic } = measurement;
  if (value === null || value === undefined) return { kind: "missing", reason: missingReason(measurement.missing) ?? "not_reported", synthetic };
  return {
    kind: "observed", value, synthetic, band, rank,
    provisional: measurement.provisional,
    numerator: measurement.numerator ?? null,
    denominator: measurement.denominator ?? null,
    n: measurement.n ?? null,
    lower: interval?.[0] ?? null,
    upper: interval?.[1] ?? null,
    coverage: measurement.coverage ?? null,
    yearOnYear: null,
    noChange: null,
    ranked: null,
    rankMove: null,
  };
}
