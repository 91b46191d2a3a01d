import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { StoredPeriodEvent } from "../../store/read/read-period-events.ts";
import type { RegionTree } from "../catalogue/region-tree.ts";
import { isAligned } from "./span.ts";
import type { Span } from "./span.ts";

/**
 * Which regions' periods have approved or aired figures. Reopening takes neither away: what was approved stands until the
 * next approval, and what was aired for good.
 */
export class PeriodStates {
  /** Why a figure of a period that is not open is missing. */
  readonly reason: MissingReason;
  readonly #tree: RegionTree;
  readonly #open = new Map<string, (Span & { readonly at: string })[]>();

  constructor(tree: RegionTree, basis: "approved" | "aired", events: readonly StoredPeriodEvent[]) {
    this.reason = basis === "approved" ? "not_approved" : "not_aired";
    this.#tree = tree;
    const approved = new Map<string, string | null>();
    for (const { regionCode, from, months, event, at } of events) {
      const key = `${regionCode} ${from} ${months}`;
      if (event === "approved") approved.set(key, at);
      if (event !== basis) continue;
      const spans = this.#open.get(regionCode);
      // What is aired is what was approved before.
      const span = { from, to: from + months, at: approved.get(key) ?? at ?? "" };
      if (spans === undefined) this.#open.set(regionCode, [span]);
      else spans.push(span);
    }
  }

  /**
   * Whether a stretch is made of quarters that are all approved or aired for the region or for one above it. Quarters are what
   * is approved, so a month alone never is.
   */
  isOpen(region: Region, span: Span): boolean {
    if (!isAligned(span, 3)) return false;
    for (let quarter = span.from; quarter < span.to; quarter += 3) {
      if (!this.#holds(region, quarter)) return false;
    }
    return true;
  }

  /** When the figures of a quarter were fixed for the region, ISO 8601: by the last approval that stands in them; null where none does. */
  fixedAt(region: Region, quarter: number): string | null {
    let last: string | null = null;
    for (let at: Region | undefined = region; at !== undefined; at = at.parentCode === null ? undefined : this.#tree.get(at.parentCode)) {
      for (const open of this.#open.get(at.code) ?? []) if (open.from <= quarter && quarter + 3 <= open.to && (last === null || open.at > last)) last = open.at;
    }
    return last;
  }

  #holds(region: Region, quarter: number): boolean {
    for (let at: Region | undefined = region; at !== undefined; at = at.parentCode === null ? undefined : this.#tree.get(at.parentCode)) {
      if (this.#open.get(at.code)?.some((open) => open.from <= quarter && quarter + 3 <= open.to) === true) return true;
    }
    return false;
  }
}
