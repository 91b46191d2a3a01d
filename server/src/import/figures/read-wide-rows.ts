import type { ImportCatalogue } from "../catalogue/import-catalogue.ts";
import type { WideMapping } from "../mapping/mapping.ts";
import type { CsvRecord } from "../text/csv-records.ts";
import { FigureColumns } from "./figure-columns.ts";
import type { FigureColumn } from "./figure-columns.ts";
import { FigureRow } from "./figure-row.ts";
import type { FigureRoom } from "./figure-row.ts";
import type { PrintedPercentage } from "./printed-percentage.ts";

const indexOf = (columns: readonly FigureColumn[], kind: "region" | "period"): number => columns.findIndex((column) => column.kind === kind);

/**
 * Reads a file with one row per region (and period) and one column per measure and key into `room.figures`; resolves to the
 * percentages printed beside the counts, which are to be compared with them.
 */
export async function readWideRows(records: AsyncIterable<CsvRecord>, mapping: WideMapping, catalogue: ImportCatalogue, room: FigureRoom): Promise<readonly PrintedPercentage[]> {
  const { faults, figures } = room;
  const reader = new FigureRow(room, mapping, catalogue.reportingYearStart);
  const headerRow = mapping.headerRow ?? 1;
  const printed: PrintedPercentage[] = [];
  let columns: FigureColumn[] | null = null;
  for await (const { row, fields } of records) {
    if (row < headerRow) continue;
    if (columns === null) {
      columns = new FigureColumns(mapping, catalogue, room.regions).plan(fields, row, faults);
      if (indexOf(columns, "region") < 0 || (room.period === null && indexOf(columns, "period") < 0)) return [];
      continue;
    }
    if (fields.length !== columns.length) {
      faults.add(row, "", fields.join(","), `The row has ${fields.length} fields, the header ${columns.length}: quote fields that hold commas.`);
      continue;
    }
    if (figures.full) {
      faults.add(row, "", "", "The file holds more than a million figures: cut it into several files.");
      break;
    }
    const region = reader.region(row, fields[indexOf(columns, "region")] ?? "");
    const period = region === null ? null : reader.period(row, fields[indexOf(columns, "period")] ?? "");
    if (region === null || period === null) continue;
    columns.forEach((column, at) => {
      const text = fields[at] ?? "";
      if (column.kind === "value") {
        const digits = reader.number(row, column.header, text, column.measure);
        if (digits !== undefined) figures.add({ row, column: column.header, text, measure: column.measure, breakdown: column.breakdown, region, period, digits });
      } else if (column.kind === "percentage") {
        const digits = reader.number(row, column.header, text, null);
        if (digits !== undefined && digits !== null) printed.push({ row, column: column.header, text, region, period, claim: column.claim, digits });
      }
    });
  }
  return printed;
}
