import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { MetricPoint, MetricValues } from "./metric-values.ts";
import type { ComparePlan, PlannedSpan } from "./plan-compare.ts";
import { RankTable, rankPeers } from "./ranks.ts";

/** What a series is laid out from. */
export type SeriesValues = Pick<MetricValues, "at" | "sentence">;

/** The values of a metric; for a rank, the places of regions among their peers by the metric that places them. */
export function placed(plan: ComparePlan, metric: SelectedMetric, values: MetricValues, limit: number): SeriesValues {
  const { placedBy } = metric.definition;
  return placedBy === null ? values : new RankValues(plan, { ...metric, definition: placedBy }, values, limit);
}

/** Places as values: 1 is the best, ties are 1, 1, 3, and n is how many are placed. */
class RankValues implements SeriesValues {
  readonly #values: MetricValues;
  readonly #ranks: RankTable;

  constructor(plan: ComparePlan, placedBy: SelectedMetric, values: MetricValues, limit: number) {
    this.#values = values;
    this.#ranks = new RankTable((level, span) => rankPeers(placedBy, plan.peers.get(level) ?? [], values, span, limit));
  }

  at(region: Region, span: PlannedSpan): MetricPoint {
    const point = this.#values.at(region, span);
    if (point.value === null) return point;
    const { of, ranked } = this.#ranks.at(region.level, span);
    const place = region.own ? undefined : of.get(region);
    if (place === undefined) return { ...point, value: null, numerator: null, denominator: null, n: null, missing: "not_applicable" };
    return { ...point, value: place, numerator: place, denominator: null, n: ranked };
  }

  sentence(region: Region, span: PlannedSpan): string | null {
    const { missing } = this.at(region, span);
    return missing === "not_applicable" && this.#values.at(region, span).value !== null ? `${region.nameEn} is not placed: it has no peers, too few cases, or lacks units.` : this.#values.sentence(region, span);
  }
}
