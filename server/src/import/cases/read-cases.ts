import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import type { ImportCatalogue } from "../catalogue/import-catalogue.ts";
import { RegionLookup } from "../catalogue/region-lookup.ts";
import type { FaultList } from "../fault-list.ts";
import type { CaseMapping } from "../mapping/mapping.ts";
import { headerIndex } from "../text/header-index.ts";
import type { CsvRecord } from "../text/csv-records.ts";
import { caseColumns } from "./case-columns.ts";
import { CaseReader } from "./case-reader.ts";

/** A record with the row of the file it stood in. */
export interface CaseRow {
  readonly row: number;
  readonly record: CaseRecord;
}

/** Reads a file of cases record by record, in constant memory but for its case numbers; every fault goes to `faults`, and then nothing may be stored. */
export async function* readCases(records: AsyncIterable<CsvRecord>, mapping: CaseMapping, catalogue: ImportCatalogue, faults: FaultList): AsyncGenerator<CaseRow> {
  const firstRow = new Map<string, number>();
  let reader: CaseReader | null = null;
  let width = 0;
  for await (const source of records) {
    const { row, fields } = source;
    if (row < (mapping.headerRow ?? 1)) continue;
    if (reader === null) {
      const index = headerIndex(fields, caseColumns(mapping), row, faults);
      if (index === null) return;
      reader = new CaseReader(mapping, new RegionLookup(catalogue.regions), index, faults);
      width = fields.length;
      continue;
    }
    if (fields.length !== width) {
      faults.add(row, "", fields.join(","), `The row has ${fields.length} fields, the header ${width}: quote fields that hold commas.`);
      continue;
    }
    const record = reader.read(source);
    if (record === null) continue;
    const key = `${record.countyCode} ${record.caseNumber}`;
    const first = firstRow.get(key);
    if (first !== undefined) {
      faults.add(row, mapping.fields.caseNumber.column, record.caseNumber, `Case ${record.caseNumber} stands already in row ${first}: keep its latest state only.`);
      continue;
    }
    firstRow.set(key, row);
    yield { row, record };
  }
  if (faults.total === 0 && firstRow.size === 0) faults.add(0, "", "", "The file holds no cases: check the header row and the mapping.");
}
