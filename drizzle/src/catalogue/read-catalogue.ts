import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { Metric } from "@plumbline/schema/vocabulary/metric.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { CatalogueFault } from "./catalogue-fault.ts";
import { readMeasures } from "./read-measures.ts";
import { readMetrics } from "./read-metrics.ts";
import { readRegions } from "./read-regions.ts";

export interface CatalogueTexts {
  readonly measures: string;
  readonly metrics: string;
  readonly regions: string;
}

export interface Catalogue {
  readonly measures: readonly Measure[];
  readonly metrics: readonly Metric[];
  /** Parents before children where the file has them so; own-level leaves are not among them. */
  readonly regions: readonly Region[];
}

/** Reads the three files of an installation; the catalogue is to be used only when `faults` is empty. */
export function readCatalogue(texts: CatalogueTexts): { readonly catalogue: Catalogue; readonly faults: readonly CatalogueFault[] } {
  const measures = readMeasures(texts.measures);
  const metrics = readMetrics(texts.metrics);
  const regions = readRegions(texts.regions);
  const known = new Set(measures.rows.map((measure) => measure.code));
  const unknown = metrics.rows.flatMap((metric, at): CatalogueFault[] =>
    metric.smallNMeasure === null || known.has(metric.smallNMeasure)
      ? []
      : [{ file: "metrics.csv", row: at + 2, column: "small_n_measure", value: metric.smallNMeasure, message: `${metric.code} takes its n from “${metric.smallNMeasure}”, which is no measure: use a code of measures.csv.` }],
  );
  const faults = [...measures.faults, ...metrics.faults, ...regions.faults];
  return {
    catalogue: { measures: measures.rows, metrics: metrics.rows, regions: regions.rows },
    // Only once each file is sound: a measure left out for a fault of its own would be reported here a second time.
    faults: faults.length > 0 ? faults : unknown,
  };
}
