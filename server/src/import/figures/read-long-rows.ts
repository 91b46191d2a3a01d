import type { ImportCatalogue } from "../catalogue/import-catalogue.ts";
import { MeasureLookup } from "../catalogue/measure-lookup.ts";
import { wordAliases } from "../catalogue/word-aliases.ts";
import type { LongMapping } from "../mapping/mapping.ts";
import { headerIndex } from "../text/header-index.ts";
import type { CsvRecord } from "../text/csv-records.ts";
import { FigureRow } from "./figure-row.ts";
import type { FigureRoom } from "./figure-row.ts";

type Word = LongMapping["measure"];

/** Reads a file with one row per figure into `room.figures`. */
export async function readLongRows(records: AsyncIterable<CsvRecord>, mapping: LongMapping, catalogue: ImportCatalogue, room: FigureRoom): Promise<void> {
  const { faults, figures } = room;
  const reader = new FigureRow(room, mapping, catalogue.reportingYearStart);
  const measures = new MeasureLookup(catalogue);
  const columnOf = (word: Word | undefined): string | undefined => (word !== undefined && "column" in word ? word.column : undefined);
  const [measureAliases, keyAliases] = [mapping.measure, mapping.breakdown].map((word) => wordAliases(word !== undefined && "column" in word ? word.aliases : undefined));
  const wanted = [mapping.region.column, mapping.period.column, columnOf(mapping.measure), columnOf(mapping.breakdown), mapping.value.column];
  let at: ReadonlyMap<string, number> | null = null;
  let width = 0;
  for await (const { row, fields } of records) {
    if (row < (mapping.headerRow ?? 1)) continue;
    if (at === null) {
      at = headerIndex(fields, wanted.filter((name) => name !== undefined), row, faults);
      width = fields.length;
      if (at === null) return;
      continue;
    }
    if (fields.length !== width) {
      faults.add(row, "", fields.join(","), `The row has ${fields.length} fields, the header ${width}: quote fields that hold commas.`);
      continue;
    }
    if (figures.full) return faults.add(row, "", "", "The file holds more than a million figures: cut it into several files.");
    const index = at;
    const field = (name: string | undefined): string => (name === undefined ? "" : (fields[index.get(name) ?? -1] ?? ""));
    const said = (word: Word): string => ("column" in word ? field(word.column) : word.constant);
    const region = reader.region(row, field(mapping.region.column));
    if (region === null) continue;
    const period = reader.period(row, field(mapping.period.column));
    const found = measures.find(said(mapping.measure), measureAliases ?? new Map());
    if (found.kind === "fault") faults.add(row, columnOf(mapping.measure) ?? "", said(mapping.measure), found.message);
    if (period === null || found.kind === "fault") continue;
    const keyText = mapping.breakdown === undefined ? "" : said(mapping.breakdown).trim();
    const key = keyText === "" ? ({ kind: "key", key: "" } as const) : measures.findKey(found.measure, keyText, keyAliases ?? new Map());
    if (key.kind === "fault") {
      faults.add(row, columnOf(mapping.breakdown) ?? "", keyText, key.message);
      continue;
    }
    const text = field(mapping.value.column);
    const digits = reader.number(row, mapping.value.column, text, found.measure);
    if (digits === undefined) continue;
    figures.add({ row, column: mapping.value.column, text, measure: found.measure, breakdown: key.key, region, period, digits });
  }
}
