import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { FigureNeed, FigurePlace } from "../../store/read/read-figures.ts";

/** A stored figure of a need: the cell whose period starts at this month, counted from year 0. */
export interface FigureRef {
  readonly need: number;
  readonly start: number;
}

type Key = Pick<FigureNeed, "measure" | "breakdown" | "months" | "running" | "closing">;

/** Collects what has to be read: every figure named once, as ranges that one query reads at all places. */
export class FigurePlan {
  readonly #needs: (Key & { from: number; to: number })[] = [];
  readonly #byKey = new Map<string, number>();
  readonly #places = new Map<string, number>();
  readonly #regions: Region[] = [];
  #figurePlaces: readonly FigurePlace[] = [];

  /** Names a figure and, before it, as many more as may stand in for it. */
  figure(key: Key, start: number, back = 0): FigureRef {
    const text = `${key.measure}/${key.breakdown}/${key.months}/${key.running}/${key.closing}`;
    const need = this.#byKey.get(text);
    if (need === undefined) {
      this.#byKey.set(text, this.#needs.length);
      return { need: this.#needs.push({ ...key, from: start - back * key.months, to: start + key.months }) - 1, start };
    }
    const range = this.#needs[need];
    if (range !== undefined) {
      range.from = Math.min(range.from, start - back * key.months);
      range.to = Math.max(range.to, start + key.months);
    }
    return { need, start };
  }

  /** The number of a region among the places, added when it is new. */
  place(region: Region): number {
    const known = this.#places.get(region.code);
    if (known !== undefined) return known;
    this.#places.set(region.code, this.#regions.length);
    return this.#regions.push(region) - 1;
  }

  get needs(): readonly FigureNeed[] {
    return this.#needs;
  }

  get places(): readonly FigurePlace[] {
    if (this.#figurePlaces.length < this.#regions.length) {
      this.#figurePlaces = this.#regions.map((region) => ({ countyCode: region.countyCode, regionCode: region.code }));
    }
    return this.#figurePlaces;
  }

  get regions(): readonly Region[] {
    return this.#regions;
  }

  /** At most how many figures reading it can yield. */
  get size(): number {
    const slots = this.#needs.reduce((sum, need) => sum + (need.to - need.from) / need.months, 0);
    return slots * this.#regions.length;
  }
}
