import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { Units } from "@plumbline/schema/vocabulary/units.ts";
import type { DataVersion } from "../../store/driver/database.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import type { QuestionContext } from "../question-context.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import { compareSelection } from "./compare.ts";
import { VALUES_ALONE } from "./compare-options.ts";
import { measurementAt } from "./measurement.ts";
import type { Measurement } from "./measurement.ts";

/** What is to be measured, each period by itself 当期. */
export interface MeasureRequest {
  readonly metrics: readonly SelectedMetric[];
  readonly regions: readonly Region[];
  readonly periods: readonly Period[];
  readonly basis: Basis;
  readonly asOf: string | null;
  /** On which regions earlier periods are read; as they were when absent. */
  readonly units?: Units | undefined;
}

export interface Measured {
  readonly version: DataVersion;
  readonly basis: Basis;
  readonly synthetic: boolean;
  /** By metric, region and period, each by its number in the request. */
  at(metric: number, region: number, period: number): Measurement;
}

/** Measures metrics × regions × periods by way of the comparison; the caller has looked whether the regions are the asker's to see. */
export async function measure(context: QuestionContext, catalogue: InstallationCatalogue, request: MeasureRequest): Promise<Measured> {
  const { version, basis, synthetic, series } = await compareSelection(context, catalogue, { ...request, accumulation: "period", units: request.units ?? "as_then", acrossVersions: false, text: null }, VALUES_ALONE);
  return {
    version,
    basis,
    synthetic,
    at: (metric, region, period) => {
      const one = series[metric];
      if (one === undefined) throw new Error(`The metric number ${metric} was not measured.`);
      return measurementAt(one, request.periods.length, region, period);
    },
  };
}
