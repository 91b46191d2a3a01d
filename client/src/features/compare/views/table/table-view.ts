import type { Band } from "../../../../charts/band.ts";
import { formatCoverage } from "../../../../ui/formats/completeness.ts";
import { valueParts } from "../../../../ui/formats/value.ts";
import { nameOf, type Language } from "../../../../ui/language.ts";
import { wordsOf } from "../../../../ui/words.ts";
import type { Order } from "../../address/compare-search.ts";
import { changeNumber, nText, valueText } from "../../sheet/cell-text.ts";
import { peerGroups } from "../../sheet/region-order.ts";
import type { Cell, Sheet } from "../../sheet/sheet.ts";
import { compareWords } from "../../words/compare-words.ts";
import type { TableColumn, TableSort } from "./table-columns.ts";

/** Regions × columns, with totals and subtotals that are values of their own and never means of the rows. */
export interface TableView {
  /** The reference region, then the counties of chosen towns where rows are ranked over all of them. */
  readonly totals: readonly TotalRow[];
  readonly groups: readonly TableGroup[];
  /** False where no value has an n beside it. */
  readonly counted: boolean;
}

export interface TableGroup {
  readonly key: string;
  /** Null where the table has one level only. */
  readonly level: string | null;
  /** The county of the rows, with how its value comes about; null where rows are not grouped by county. */
  readonly subtotal: TotalRow | null;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly code: string;
  readonly name: string;
  /** In the order of the columns. */
  readonly cells: readonly TableCell[];
}

export interface TotalRow extends TableRow {
  /** How its value comes about. */
  readonly note: string;
}

export interface TableCell {
  readonly key: string;
  /** Without its unit, which stands in the head; a gap with its reason. */
  readonly value: string;
  readonly missing: boolean;
  readonly band: Band | null;
  /** "n 34"; empty where unknown. */
  readonly count: string;
  /** Without its unit, which stands below the table; empty where there is none. */
  readonly change: string;
}

export function tableView(sheets: readonly [Sheet, ...Sheet[]], columns: readonly TableColumn[], sort: TableSort, order: Order, language: Language): TableView {
  const [first] = sheets;
  const row = (code: string, name: string, at: (column: TableColumn) => Cell | undefined): TableRow => ({
    code,
    name,
    cells: columns.map((column) => tableCell(column, at(column), language)),
  });
  const rowAt = (place: number): TableRow[] => {
    const region = first.regions[place];
    return region === undefined ? [] : [row(region.code, nameOf(region, language), ({ sheet, period }) => sheet.at(place, period))];
  };
  const notes = compareWords(language).total;
  const note = sheets.length === 1 ? notes[first.measure.total] : notes.each;
  const line = sheets.find((sheet) => sheet.line !== null)?.line ?? null;
  const totals: TotalRow[] = line === null ? [] : [{ ...row(line.region.code, nameOf(line.region, language), ({ sheet, period }) => sheet.line?.at(period)), note }];
  const parents = first.parents.map(({ region }): TotalRow => ({
    ...row(region.code, nameOf(region, language), ({ sheet, period }) => sheet.parents.find((parent) => parent.region.code === region.code)?.at(period)),
    note,
  }));
  const peers = peerGroups(sort.column?.sheet ?? first, sort.column?.period ?? 0, order, sort.reverse);
  const groups = peers.flatMap(({ level, places }): TableGroup[] => {
    const named = peers.length > 1 ? level : null;
    if (order !== "official" || level !== "TOWN" || parents.length === 0) return [{ key: level, level: named, subtotal: null, rows: places.flatMap(rowAt) }];
    return parents.map((subtotal) => ({
      key: subtotal.code, level: null, subtotal,
      rows: places.filter((place) => first.regions[place]?.parentCode === subtotal.code).flatMap(rowAt),
    }));
  });
  const grouped = groups.some(({ subtotal }) => subtotal !== null);
  const all = [...totals, ...parents, ...groups.flatMap(({ rows }) => rows)];
  return { totals: grouped ? totals : [...totals, ...parents], groups, counted: all.some(({ cells }) => cells.some(({ count }) => count !== "")) };
}

function tableCell({ key, sheet }: TableColumn, cell: Cell | undefined, language: Language): TableCell {
  const { measure } = sheet;
  if (cell === undefined) return { key, value: "", missing: true, band: null, count: "", change: "" };
  const n = nText(cell, measure, language);
  return {
    key,
    value: cell.kind === "observed" ? valueParts(cell.value, measure, language).number : valueText(cell, measure, language),
    missing: cell.kind === "missing",
    band: cell.kind === "observed" ? cell.band : null,
    count: [n === "" ? "" : `n ${n}`, cell.kind === "observed" ? formatCoverage(cell.coverage, language) : "", cell.kind === "observed" && cell.provisional ? wordsOf(language).provisional : ""].filter((text) => text !== "").join(" · "),
    change: changeNumber(cell, measure, language),
  };
}
