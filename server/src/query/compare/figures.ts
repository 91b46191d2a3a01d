import type { FigureColumns, FigureNeed } from "../../store/read/read-figures.ts";
import type { FigurePlan, FigureRef } from "./figure-plan.ts";

/** Figures of one need at one place, one entry per stored period; NaN stands for no cell. */
class Row {
  readonly values: Float64Array;
  /** NaN for counts of cases, which are always complete; null when all are. */
  units: Float64Array | null = null;
  synthetic: Uint8Array | null = null;
  anySynthetic = false;
  /** The sum of everything before the first entry. */
  before = 0;
  /** Of a running need: the sum of everything up to and including each entry. */
  sums: Float64Array | null = null;

  constructor(size: number) {
    this.values = new Float64Array(size).fill(Number.NaN);
  }
}

/** What was read for a plan, by number of need and place: look-ups cost an addition, and no value is an object. */
export class Figures {
  readonly #needs: readonly FigureNeed[];
  readonly #from: Int32Array;
  readonly #months: Int32Array;
  readonly #places: number;
  readonly #rows: (Row | undefined)[];
  /** Where no entry says which, all figures are demonstration data or none is. */
  readonly #allSynthetic: boolean;

  constructor(plan: FigurePlan, columns: FigureColumns) {
    this.#needs = plan.needs;
    this.#from = Int32Array.from(plan.needs, (need) => need.from);
    this.#months = Int32Array.from(plan.needs, (need) => need.months);
    this.#places = plan.regions.length;
    this.#rows = new Array<Row | undefined>(this.#needs.length * this.#places);
    this.#allSynthetic = columns.allSynthetic;
    for (let at = 0; at < columns.keys.length; at++) this.#put(columns, at);
    this.#rows.forEach((row, key) => {
      if (row !== undefined && this.#needs[Math.floor(key / this.#places)]?.running === true) row.sums = runningSums(row.before, row.values);
    });
  }

  #put({ keys, months, values, units, synthetic }: FigureColumns, at: number): void {
    const key = keys[at] ?? 0;
    const need = this.#needs[Math.floor(key / this.#places)];
    if (need === undefined) return;
    const size = (need.to - need.from) / need.months;
    const row = (this.#rows[key] ??= new Row(size));
    const month = months[at] ?? null;
    row.anySynthetic ||= synthetic.length === 0 ? this.#allSynthetic : synthetic[at] === 1;
    if (month === null) {
      row.before = values[at] ?? 0;
      return;
    }
    const slot = (month - need.from) / need.months;
    row.values[slot] = values[at] ?? Number.NaN;
    if (units.length > 0) (row.units ??= new Float64Array(size).fill(Number.NaN))[slot] = units[at] ?? Number.NaN;
    if (synthetic.length > 0) (row.synthetic ??= new Uint8Array(size))[slot] = synthetic[at] ?? 0;
  }

  /** The cell's value, or NaN. */
  value({ need, start }: FigureRef, place: number): number {
    return this.#row(need, place)?.values[this.#slot(need, start)] ?? Number.NaN;
  }

  /** How many units × sub-periods stand in the cell; NaN where there is no cell or where cases are counted. */
  units({ need, start }: FigureRef, place: number): number {
    return this.#row(need, place)?.units?.[this.#slot(need, start)] ?? Number.NaN;
  }

  isSynthetic({ need, start }: FigureRef, place: number): boolean {
    const row = this.#row(need, place);
    if (row === undefined) return false;
    return row.synthetic === null ? row.anySynthetic : row.synthetic[this.#slot(need, start)] === 1;
  }

  /** Whether any figure of the need at the place is demonstration data. */
  isAnySynthetic(need: number, place: number): boolean {
    return this.#row(need, place)?.anySynthetic === true;
  }

  /** The length of a need's stored periods in months. */
  monthsOf(need: number): number {
    return this.#needs[need]?.months ?? 1;
  }

  /** The running sum of net flows up to and including the named period; 0 where nothing ever flowed. */
  sumUpTo({ need, start }: FigureRef, place: number): number {
    const row = this.#row(need, place);
    if (row === undefined) return 0;
    return row.sums?.[this.#slot(need, start)] ?? row.before;
  }

  /** The last figure at or before the named one, or null when none was read. */
  lastUpTo({ need, start }: FigureRef, place: number): FigureRef | null {
    const values = this.#row(need, place)?.values;
    if (values === undefined) return null;
    const step = this.#needs[need]?.months ?? 1;
    for (let slot = this.#slot(need, start); slot >= 0; slot--) {
      if (!Number.isNaN(values[slot])) return { need, start: (this.#needs[need]?.from ?? 0) + slot * step };
    }
    return null;
  }

  #row(need: number, place: number): Row | undefined {
    return this.#rows[need * this.#places + place];
  }

  #slot(need: number, start: number): number {
    return (start - (this.#from[need] ?? 0)) / (this.#months[need] ?? 1);
  }
}

function runningSums(before: number, flows: Float64Array): Float64Array {
  let sum = before;
  return flows.map((flow) => (sum += Number.isNaN(flow) ? 0 : flow));
}
