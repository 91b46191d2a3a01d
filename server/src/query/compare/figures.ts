import type { FigureBlock, FigureNeed } from "../../store/read/read-figures.ts";
import type { FigurePlan, FigureRef } from "./figure-plan.ts";

/** Figures of one need at one place, one entry per stored period; NaN stands for no cell. */
interface Row {
  readonly values: Float64Array;
  /** NaN for counts of cases, which are always complete. */
  readonly units: Float64Array;
  readonly synthetic: Uint8Array;
  /** Of a running need: the sum of everything up to and including the entry. */
  readonly sums: Float64Array | null;
  readonly before: number;
  readonly anySynthetic: boolean;
}

/** What was read for a plan, by number of need and place: look-ups cost an addition, and no value is an object. */
export class Figures {
  readonly #needs: readonly FigureNeed[];
  readonly #places: number;
  readonly #rows: (Row | undefined)[];

  constructor(plan: FigurePlan, blocks: readonly FigureBlock[]) {
    this.#needs = plan.needs;
    this.#places = plan.regions.length;
    this.#rows = new Array<Row | undefined>(this.#needs.length * this.#places);
    for (const block of blocks) {
      const need = this.#needs[block.need];
      if (need !== undefined) this.#rows[block.need * this.#places + block.place] = rowOf(need, block);
    }
  }

  /** The cell's value, or NaN. */
  value({ need, start }: FigureRef, place: number): number {
    return this.#row(need, place)?.values[this.#slot(need, start)] ?? Number.NaN;
  }

  /** How many units × sub-periods stand in the cell; NaN where there is no cell or where cases are counted. */
  units({ need, start }: FigureRef, place: number): number {
    return this.#row(need, place)?.units[this.#slot(need, start)] ?? Number.NaN;
  }

  isSynthetic({ need, start }: FigureRef, place: number): boolean {
    return this.#row(need, place)?.synthetic[this.#slot(need, start)] === 1;
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
    const { from = 0, months = 1 } = this.#needs[need] ?? {};
    return (start - from) / months;
  }
}

function rowOf(need: FigureNeed, block: FigureBlock): Row {
  const size = (need.to - need.from) / need.months;
  const values = new Float64Array(size).fill(Number.NaN);
  const units = new Float64Array(size).fill(Number.NaN);
  const synthetic = new Uint8Array(size);
  block.starts.forEach((start, index) => {
    const slot = (start - need.from) / need.months;
    values[slot] = block.values[index] ?? Number.NaN;
    units[slot] = block.units[index] ?? Number.NaN;
    synthetic[slot] = block.synthetic[index] ?? 0;
  });
  const sums = need.running ? runningSums(block.before, values) : null;
  return { values, units, synthetic, sums, before: block.before, anySynthetic: block.anySynthetic };
}

function runningSums(before: number, flows: Float64Array): Float64Array {
  let sum = before;
  return flows.map((flow) => (sum += Number.isNaN(flow) ? 0 : flow));
}
