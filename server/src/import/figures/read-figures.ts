import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { ReportedValue } from "@plumbline/schema/vocabulary/reported-value.ts";
import type { ImportCatalogue } from "../catalogue/import-catalogue.ts";
import { RegionLookup } from "../catalogue/region-lookup.ts";
import type { FaultList } from "../fault-list.ts";
import type { LongMapping, WideMapping } from "../mapping/mapping.ts";
import type { CsvRecord } from "../text/csv-records.ts";
import { checkParents } from "./check-parents.ts";
import { FigureSet } from "./figure-set.ts";
import { filePeriod } from "./file-period.ts";
import { checkPercentage } from "./printed-percentage.ts";
import type { PrintedPercentage } from "./printed-percentage.ts";
import { readLongRows } from "./read-long-rows.ts";
import { readWideRows } from "./read-wide-rows.ts";

/** The figures of a file that may be stored, with the header of the column each one stood in. */
export interface ReadFigures {
  readonly values: readonly ReportedValue[];
  /** Parallel to `values`. */
  readonly columns: readonly string[];
}

/** Reads a file of figures, wide or long, against the catalogue; every fault goes to `faults`, and then nothing may be stored. */
export async function readFigures(
  records: AsyncIterable<CsvRecord>,
  mapping: WideMapping | LongMapping,
  catalogue: ImportCatalogue,
  fileName: string,
  faults: FaultList,
): Promise<ReadFigures> {
  const regions = new RegionLookup(catalogue.regions);
  const figures = new FigureSet(faults);
  const whole = filePeriod(mapping.period, fileName, catalogue.reportingYearStart);
  if (whole?.kind === "fault") faults.add(0, "", fileName, whole.message);
  const period: Period | null = whole?.kind === "period" ? whole.period : null;
  let printed: readonly PrintedPercentage[] = [];
  if (whole === null || period !== null) {
    const room = { figures, regions, period, faults };
    if (mapping.layout === "wide") printed = await readWideRows(records, mapping, catalogue, room);
    else await readLongRows(records, mapping, catalogue, room);
  }
  // Sums over rows that could not be read would only add noise to the list.
  if (faults.total === 0) {
    checkParents(figures, regions, faults);
    for (const percentage of printed) checkPercentage(percentage, figures, faults);
  }
  if (faults.total === 0 && figures.parts.length === 0) faults.add(0, "", fileName, "The file holds no figures: check the header row and the mapping.");
  return {
    values: figures.parts.map((figure) => ({
      measureCode: figure.measure.code,
      breakdown: figure.breakdown,
      regionCode: figure.region.code,
      period: figure.period,
      value: figure.digits,
      missingReason: figure.digits === null ? "not_reported" : null,
      synthetic: mapping.synthetic ?? false,
      sourceNote: mapping.source ?? null,
      rowNumber: figure.row,
    })),
    columns: figures.parts.map((figure) => figure.column),
  };
}
