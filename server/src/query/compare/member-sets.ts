import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { MemberSet } from "../../store/read/count-members.ts";
import type { Span } from "./span.ts";

/** Collects the sets whose members are counted once together, and finds their counts again. */
export class MemberSets {
  readonly entries: MemberSet[] = [];
  readonly #numbers = new Map<string, number>();
  #counts: readonly number[] | null = null;

  /** Asks for the members of a measure over places and months, under the key by which the count is found. */
  ask(key: string, measure: string, places: readonly Region[], span: Span): void {
    if (this.#numbers.has(key)) return;
    const set = this.#numbers.size;
    this.#numbers.set(key, set);
    for (const { code, countyCode, level, own } of new Set(places)) {
      this.entries.push({ set, measure, countyCode, regionCode: level === "county" && !own ? null : code, from: span.from, to: span.to });
    }
  }

  found(counts: readonly number[]): void {
    this.#counts = counts;
  }

  /** How many members a set has; null as long as they are not counted. */
  count(key: string): number | null {
    const set = this.#numbers.get(key);
    return this.#counts === null || set === undefined ? null : (this.#counts[set] ?? 0);
  }
}
