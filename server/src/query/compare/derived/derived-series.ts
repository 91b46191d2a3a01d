import type { Band } from "@plumbline/schema/vocabulary/band.ts";

type Column<T> = readonly (T | null)[];

/** What stands beside the values of one metric, region-major; empty where it was not asked for. */
export interface DerivedSeries {
  readonly yearToDate: Column<number>;
  readonly rollingYear: Column<number>;
  readonly attainment: Column<number>;
  readonly targetMet: Column<boolean>;
  readonly shareOfParent: Column<number>;
  readonly distanceToReference: Column<number>;
  readonly distanceToBest: Column<number>;
  readonly bandLevel: Column<number>;
  readonly targetBand: Column<Band>;
  readonly pastBand: Column<Band>;
  readonly smoothed: Column<number>;
}

export const NOTHING_DERIVED: DerivedSeries = {
  yearToDate: [], rollingYear: [], attainment: [], targetMet: [], shareOfParent: [], distanceToReference: [], distanceToBest: [], bandLevel: [], targetBand: [], pastBand: [], smoothed: [],
};

/** The same columns with nothing said. */
export function withheldDerived(derived: DerivedSeries): DerivedSeries {
  const nothing = (column: Column<unknown>): null[] => column.map(() => null);
  return {
    yearToDate: nothing(derived.yearToDate), rollingYear: nothing(derived.rollingYear), attainment: nothing(derived.attainment), targetMet: nothing(derived.targetMet),
    shareOfParent: nothing(derived.shareOfParent), distanceToReference: nothing(derived.distanceToReference), distanceToBest: nothing(derived.distanceToBest),
    bandLevel: nothing(derived.bandLevel), targetBand: nothing(derived.targetBand), pastBand: nothing(derived.pastBand), smoothed: nothing(derived.smoothed),
  };
}
