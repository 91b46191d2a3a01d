import type { Sql } from "postgres";

/** A cell in one line, comparable as text: value, units and histogram. */
export type CellText = string;
export type Cells = ReadonlyMap<string, CellText>;

export function cellKey(measure: string, region: string, breakdown: string, months: number, start: string): string {
  return `${measure} ${region} “${breakdown}” ${months} ${start}`;
}

export function cellText(value: number, units: number | null, days: ReadonlyMap<number, number> | null): CellText {
  const histogram = days === null ? "" : [...days].filter(([, n]) => n !== 0).sort(([a], [b]) => a - b).map(([day, n]) => `${day}×${n}`).join(" ");
  return `${value} / ${units ?? "-"} / ${histogram}`;
}

interface Row {
  readonly measure_code: string;
  readonly region_code: string;
  readonly breakdown: string;
  readonly period_months: number;
  readonly start: string;
  readonly value: number;
  readonly units: number | null;
  readonly days: readonly number[] | null;
  readonly counts: readonly number[] | null;
}

/** A count of cases that came back to nothing means the same as no cell. */
function toCells(rows: readonly Row[]): Cells {
  const cells = new Map<string, CellText>();
  for (const { measure_code, region_code, breakdown, period_months, start, value, units, days, counts } of rows) {
    const key = cellKey(measure_code, region_code, breakdown, period_months, start);
    if (cells.has(key)) throw new Error(`${key} is stored twice at one version.`);
    if (value === 0 && units === null && days === null) continue;
    cells.set(key, cellText(value, units, days === null ? null : new Map(days.map((day, at) => [day, counts?.[at] ?? 0]))));
  }
  return cells;
}

/** The live cells as they stand, read past row-level security. */
export async function liveCells(admin: Sql): Promise<Cells> {
  return toCells(await admin<Row[]>`select *, period_start::text as start from cell where basis = 'live'`);
}

/** The live cells as they stood at a data version, from the current ones and their history. */
export async function cellsAsOf(admin: Sql, version: number): Promise<Cells> {
  return toCells(await admin<Row[]>`
    select c.*, c.period_start::text as start from cell c join change made on made.id = c.change_id where c.basis = 'live' and made.version <= ${version}
    union all
    select h.county_code, h.measure_code, h.region_code, h.breakdown, h.period_months, h.period_start, h.basis, h.value, h.units, h.days, h.counts, h.closing,
      h.synthetic, h.change_id, h.period_start::text
    from cell_history h join change made on made.id = h.change_id join change gone on gone.id = h.replaced_by
    where h.basis = 'live' and made.version <= ${version} and gone.version > ${version}`);
}
