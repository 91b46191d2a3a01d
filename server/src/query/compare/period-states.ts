import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { StoredPeriodEvent } from "../../store/read/read-period-events.ts";
import type { RegionTree } from "../catalogue/region-tree.ts";
import { isAligned } from "./span.ts";
import type { Span } from "./span.ts";

/** The later of two releases, with the greater of their counts. */
export function laterOf(one: LastRelease | null, other: LastRelease): LastRelease {
  if (one === null) return other;
  return { at: one.at > other.at ? one.at : other.at, times: Math.max(one.times, other.times) };
}

interface Release extends Span {
  /** When it was approved, or aired. */
  readonly at: string | null;
  /** When its figures were fixed: by the approval. */
  readonly fixedAt: string;
}

/** When figures were last approved or aired, and how often. */
export interface LastRelease {
  /** ISO 8601. */
  readonly at: string;
  readonly times: number;
}

/**
 * Which regions' periods have approved or aired figures. Reopening takes neither away: what was approved stands until the
 * next approval, and what was aired for good.
 */
export class PeriodStates {
  /** Why a figure of a period that is not open is missing. */
  readonly reason: MissingReason;
  readonly #tree: RegionTree;
  readonly #open = new Map<string, Release[]>();

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
      const span = { from, to: from + months, at, fixedAt: approved.get(key) ?? at ?? "" };
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
    for (let at: Region | undefined = region; at !== undefined; at = this.#above(at)) {
      for (const open of this.#open.get(at.code) ?? []) if (open.from <= quarter && quarter + 3 <= open.to && (last === null || open.fixedAt > last)) last = open.fixedAt;
    }
    return last;
  }

  /** The last release of a stretch of a county or what lies below it: of its quarters, the one released last; null where one never was. */
  last(region: Region, span: Span): LastRelease | null {
    if (!isAligned(span, 3)) return null;
    let last: LastRelease | null = null;
    for (let quarter = span.from; quarter < span.to; quarter += 3) {
      const releases = this.#releases(region, quarter);
      const at = releases.at(-1)?.at ?? null;
      if (at === null) return null;
      last = laterOf(last, { at, times: releases.length });
    }
    return last;
  }

  #holds(region: Region, quarter: number): boolean {
    for (let at: Region | undefined = region; at !== undefined; at = this.#above(at)) {
      if (this.#open.get(at.code)?.some((open) => open.from <= quarter && quarter + 3 <= open.to) === true) return true;
    }
    return false;
  }

  /** The releases of a quarter of the nearest region, at or above the named one, that has any, in the order of their commits. */
  #releases(region: Region, quarter: number): readonly Release[] {
    for (let at: Region | undefined = region; at !== undefined; at = this.#above(at)) {
      const found = this.#open.get(at.code)?.filter((open) => open.from <= quarter && quarter + 3 <= open.to) ?? [];
      if (found.length > 0) return found;
    }
    return [];
  }

  #above({ parentCode }: Region): Region | undefined {
    return parentCode === null ? undefined : this.#tree.get(parentCode);
  }
}
