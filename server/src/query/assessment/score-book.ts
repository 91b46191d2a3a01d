import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import { monthIndex, startOfMonthIndex } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { isBelow } from "../catalogue/region-tree.ts";
import type { StoredCriterion } from "../../store/read/read-criteria.ts";
import type { StoredUnitScore } from "../../store/read/read-unit-scores.ts";

/** A score or the reason why there is none. */
export type Scored = { readonly score: number; readonly missing: null } | { readonly score: null; readonly missing: MissingReason };

const gap = (missing: MissingReason): Scored => ({ score: null, missing });

/** Sums of decimals are rounded here, far below what a score shows, so that equal totals tie. */
const PRECISION = 1e9;

/** Looks scores up, and weighs a unit's criteria into its total. */
export class ScoreBook {
  readonly #scores = new Map<string, StoredUnitScore>();
  readonly #criteria: readonly StoredCriterion[];
  readonly #keptFrom: number;
  readonly #keptTo: number;

  constructor(criteria: readonly StoredCriterion[], scores: readonly StoredUnitScore[], kept: { readonly keptFrom: number; readonly keptTo: number }) {
    this.#criteria = criteria;
    this.#keptFrom = kept.keptFrom;
    this.#keptTo = kept.keptTo;
    for (const score of scores) this.#scores.set(keyOf(score.criterion, score.regionCode, score.from, score.months), score);
  }

  score(criterion: StoredCriterion, region: Region, period: Period): Scored {
    const from = monthIndex(period.start);
    // Units are counties and towns: the scores of many do not add up to one of a city.
    if (isBelow("county", region.level)) return gap("not_applicable");
    const last = lastQuarter(period);
    const stored = this.#scores.get(keyOf(criterion.code, region.code, from, period.months)) ?? this.#scores.get(keyOf(criterion.code, region.code, monthIndex(last.start), last.months));
    if (stored !== undefined && stored.score !== null) return { score: stored.score, missing: null };
    if (from + period.months > this.#keptTo) return gap("not_due_yet");
    return gap(from < this.#keptFrom ? "not_kept" : "not_reported");
  }

  /** Σ weight × score ÷ 100; missing as soon as one criterion is. */
  total(region: Region, period: Period): Scored {
    let total = 0;
    for (const criterion of this.#criteria) {
      const scored = this.score(criterion, region, period);
      if (scored.score === null) return scored;
      total += criterion.weight * scored.score;
    }
    return { score: Math.round((total / 100) * PRECISION) / PRECISION, missing: null };
  }
}

/** The quarter whose scores stand for the year to its end, and so for a longer period that ends with it. */
export function lastQuarter({ start, months }: Period): Period {
  return months <= 3 ? { start, months } : { start: startOfMonthIndex(monthIndex(start) + months - 3), months: 3 };
}

const keyOf = (criterion: string, region: string, from: number, months: number): string => `${criterion} ${region} ${from} ${months}`;
