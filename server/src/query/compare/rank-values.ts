import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { MetricPoint, MetricValues } from "./metric-values.ts";
import type { ComparePlan, PlannedSpan } from "./plan-compare.ts";
import { RankTable, rankPeers } from "./ranks.ts";

/** What a series is laid out from. */
export type SeriesValues = Pick<MetricValues, "at" | "sentence">;

/** The values of a metric; for a rank, the places of regions among their peers by the metric that places them. */
export function placed(plan: ComparePlan, metric: SelectedMetric, values: MetricValues, { smallNumberLimit, peersInSight }: Placing): SeriesValues {
  const { placedBy } = metric.definition;
  if (placedBy === null) return values;
  return peersInSight ? new RankValues(plan, { ...metric, definition: placedBy }, values, smallNumberLimit) : new WithheldPlaces(values);
}

/** What a place takes beside the values. */
export interface Placing {
  readonly smallNumberLimit: number;
  /** Whether the asker sees the values of all peers: a place among those who happen to be visible would be a wrong number. */
  readonly peersInSight: boolean;
}

/** No places: those of others are not open to the asker. */
class WithheldPlaces implements SeriesValues {
  readonly #values: MetricValues;

  constructor(values: MetricValues) {
    this.#values = values;
  }

  at(region: Region, span: PlannedSpan): MetricPoint {
    const point = this.#values.at(region, span);
    return point.value === null ? point : unplaced(point, "withheld");
  }

  sentence(region: Region, span: PlannedSpan): string | null {
    const { missing } = this.at(region, span);
    return missing === "withheld" ? "A place takes the live figures of all peers, which are not open to this account: ask for approved or aired figures." : this.#values.sentence(region, span);
  }
}

function unplaced(point: MetricPoint, missing: MissingReason): MetricPoint {
  return { ...point, value: null, numerator: null, denominator: null, n: null, missing };
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
    if (place === undefined) return unplaced(point, "not_applicable");
    return { ...point, value: place, numerator: place, denominator: null, n: ranked };
  }

  sentence(region: Region, span: PlannedSpan): string | null {
    const { missing } = this.at(region, span);
    return missing === "not_applicable" && this.#values.at(region, span).value !== null ? `${region.nameEn} is not placed: it has no peers, too few cases, or lacks units.` : this.#values.sentence(region, span);
  }
}
