import type { Band } from "@plumbline/schema/vocabulary/band.ts";

type Column<T> = readonly (T | null)[];

/** What stands beside the values of one metric, region-major; empty where it was not asked for. */
export interface DerivedSeries {
  readonly yearToDate: Column<number>;
  /** Share 0–1 of the units and months that stand in it. */
  readonly yearToDateCoverage: Column<number>;
  readonly rollingYear: Column<number>;
  readonly rollingYearCoverage: Column<number>;
  readonly attainment: Column<number>;
  readonly targetMet: Column<boolean>;
  readonly shareOfParent: Column<number>;
  readonly distanceToReference: Column<number>;
  readonly distanceToBest: Column<number>;
  readonly bandLevel: Column<number>;
  readonly targetBand: Column<Band>;
  readonly targetBandLevel: Column<number>;
  readonly pastBand: Column<Band>;
  readonly pastBandLevel: Column<number>;
  readonly smoothed: Column<number>;
}

export const NOTHING_DERIVED: DerivedSeries = {
  yearToDate: [], yearToDateCoverage: [], rollingYear: [], rollingYearCoverage: [], attainment: [], targetMet: [], shareOfParent: [], distanceToReference: [], distanceToBest: [],
  bandLevel: [], targetBand: [], targetBandLevel: [], pastBand: [], pastBandLevel: [], smoothed: [],
};

/** The same columns with nothing said. */
export function withheldDerived(derived: DerivedSeries): DerivedSeries {
  const nothing = (column: Column<unknown>): null[] => column.map(() => null);
  return {
    yearToDate: nothing(derived.yearToDate), yearToDateCoverage: nothing(derived.yearToDateCoverage), rollingYear: nothing(derived.rollingYear),
    rollingYearCoverage: nothing(derived.rollingYearCoverage), attainment: nothing(derived.attainment), targetMet: nothing(derived.targetMet),
    shareOfParent: nothing(derived.shareOfParent), distanceToReference: nothing(derived.distanceToReference), distanceToBest: nothing(derived.distanceToBest),
    bandLevel: nothing(derived.bandLevel), targetBand: nothing(derived.targetBand), targetBandLevel: nothing(derived.targetBandLevel),
    pastBand: nothing(derived.pastBand), pastBandLevel: nothing(derived.pastBandLevel), smoothed: nothing(derived.smoothed),
  };
}
