import type { Band } from "../../charts/band.ts";
import { periodLabel } from "../../ui/formats/period.ts";
import { nameOf, type Language } from "../../ui/language.ts";
import { valueParts } from "../../ui/formats/value.ts";
import { changeNumber, nText, valueText } from "./cell-text.ts";
import type { Order } from "./compare-search.ts";
import { compareWords } from "./compare-words.ts";
import { peerGroups } from "./region-order.ts";
import type { Cell, Sheet } from "./sheet.ts";

/** Regions × quarters, the latest quarter first, so that it stands next to the names. */
export interface TableView {
  readonly periods: readonly { readonly id: string; readonly label: string }[];
  /** The reference region's row, with how its value comes about; null where regions have no common value. */
  readonly total: (TableRow & { readonly note: string }) | null;
  readonly groups: readonly { readonly level: string; readonly rows: readonly TableRow[] }[];
  /** False where no value has an n beside it. */
  readonly counted: boolean;
}

export interface TableRow {
  readonly code: string;
  readonly name: string;
  /** In the order of the periods. */
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly period: string;
  /** Without its unit, which stands in the head; a gap with its reason. */
  readonly value: string;
  readonly missing: boolean;
  readonly band: Band | null;
  /** "n 34"; empty where unknown. */
  readonly count: string;
  /** Without its unit, which stands below the table; empty where there is none. */
  readonly change: string;
}

export function tableView(sheet: Sheet, order: Order, language: Language): TableView {
  const places = sheet.periods.map((_, place) => place).reverse();
  const row = (code: string, name: string, at: (period: number) => Cell): TableRow => ({
    code,
    name,
    cells: places.map((period) => tableCell(sheet, at(period), sheet.periods[period]?.id ?? "", language)),
  });
  const groups = peerGroups(sheet, sheet.periods.length - 1, order).map(({ level, places: regions }) => ({
    level,
    rows: regions.flatMap((place) => {
      const region = sheet.regions[place];
      return region === undefined ? [] : [row(region.code, nameOf(region, language), (period) => sheet.at(place, period))];
    }),
  }));
  const { line } = sheet;
  const total = line === null ? null : { ...row(line.region.code, nameOf(line.region, language), line.at), note: compareWords(language).total[sheet.measure.total] };
  return {
    periods: places.flatMap((place) => {
      const period = sheet.periods[place];
      return period === undefined ? [] : [{ id: period.id, label: periodLabel(period, language) }];
    }),
    total,
    groups,
    counted: [...groups.flatMap(({ rows }) => rows), ...(total === null ? [] : [total])].some(({ cells }) => cells.some(({ count }) => count !== "")),
  };
}

function tableCell(sheet: Sheet, cell: Cell, period: string, language: Language): TableCell {
  const { measure } = sheet;
  const n = nText(cell, measure, language);
  const observed = cell.kind === "observed" ? cell : null;
  return {
    period,
    value: observed === null ? valueText(cell, measure, language) : valueParts(observed.value, measure, language).number,
    missing: observed === null,
    band: observed?.band ?? null,
    count: n === "" ? "" : `n ${n}`,
    change: changeNumber(cell, measure, language),
  };
}
