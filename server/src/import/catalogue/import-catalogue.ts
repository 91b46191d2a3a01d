import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";

export interface BreakdownKey {
  readonly breakdown: string;
  readonly key: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** What an import is checked against: the installation's tree, measures, closed lists and calendar. */
export interface ImportCatalogue {
  /** Own-level leaves included. */
  readonly regions: readonly Region[];
  readonly measures: readonly Measure[];
  readonly breakdownKeys: readonly BreakdownKey[];
  /** 1 = January. */
  readonly reportingYearStart: number;
}
