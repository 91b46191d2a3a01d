import type { MemberReport } from "@plumbline/schema/vocabulary/member-report.ts";
import type { ImportCatalogue } from "../catalogue/import-catalogue.ts";
import { MeasureLookup } from "../catalogue/measure-lookup.ts";
import { RegionLookup } from "../catalogue/region-lookup.ts";
import { wordAliases } from "../catalogue/word-aliases.ts";
import type { FaultList } from "../fault-list.ts";
import { FigureRow } from "../figures/figure-row.ts";
import { filePeriod } from "../figures/file-period.ts";
import type { MemberMapping } from "../mapping/mapping.ts";
import type { CsvRecord } from "../text/csv-records.ts";
import { headerIndex } from "../text/header-index.ts";
import { plainText } from "../written/plain-text.ts";

/** A member with the row of the file it stood in. */
export interface MemberRow {
  readonly row: number;
  readonly report: MemberReport;
}

const NONE = new Set(["none", "None", "NONE", "无"]);
const MOST_ROWS = 1_000_000;

/** Reads a file with one row per member; every fault goes to `faults`, and then nothing may be stored. */
export async function readMembers(records: AsyncIterable<CsvRecord>, mapping: MemberMapping, catalogue: ImportCatalogue, fileName: string, faults: FaultList): Promise<readonly MemberRow[]> {
  const whole = filePeriod(mapping.period, fileName, catalogue.reportingYearStart);
  if (whole?.kind === "fault") faults.add(0, "", fileName, whole.message);
  const reader = new FigureRow({ regions: new RegionLookup(catalogue.regions), period: whole?.kind === "period" ? whole.period : null, faults }, mapping, catalogue.reportingYearStart);
  const measures = new MeasureLookup(catalogue);
  const measureColumn = "column" in mapping.measure ? mapping.measure.column : undefined;
  const aliases = wordAliases("column" in mapping.measure ? mapping.measure.aliases : undefined);
  const wanted = [mapping.region.column, mapping.period.column, measureColumn, mapping.member.column].filter((name) => name !== undefined);
  const rows: MemberRow[] = [];
  let index: ReadonlyMap<string, number> | null = null;
  let width = 0;
  for await (const { row, fields } of records) {
    if (row < (mapping.headerRow ?? 1)) continue;
    if (index === null) {
      index = headerIndex(fields, wanted, row, faults);
      width = fields.length;
      if (index === null) return [];
      continue;
    }
    if (fields.length !== width) {
      faults.add(row, "", fields.join(","), `The row has ${fields.length} fields, the header ${width}: quote fields that hold commas.`);
      continue;
    }
    if (rows.length >= MOST_ROWS) {
      faults.add(row, "", "", "The file holds more than a million members: cut it into several files.");
      break;
    }
    const at = index;
    const field = (name: string | undefined): string => (name === undefined ? "" : (fields[at.get(name) ?? -1] ?? ""));
    const region = reader.region(row, field(mapping.region.column));
    const period = region === null ? null : reader.period(row, field(mapping.period.column));
    const named = "column" in mapping.measure ? field(mapping.measure.column) : mapping.measure.constant;
    const found = measures.find(named, aliases);
    if (found.kind === "fault") faults.add(row, measureColumn ?? "", named, found.message);
    const member = plainText(field(mapping.member.column));
    if (member === "") faults.add(row, mapping.member.column, "", "The member is empty: write its code, or none where the unit has none.");
    if (region === null || period === null || found.kind === "fault" || member === "") continue;
    rows.push({ row, report: { measureCode: found.measure.code, regionCode: region.code, period, member: NONE.has(member) ? null : member, synthetic: mapping.synthetic ?? false } });
  }
  if (faults.total === 0 && rows.length === 0) faults.add(0, "", fileName, "The file holds no members: check the header row and the mapping.");
  return rows;
}
