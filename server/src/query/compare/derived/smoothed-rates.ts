import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { empiricalBayes } from "../../../statistics/empirical-bayes.ts";
import { chanceCount } from "../chance-interval.ts";
import type { PlannedSpan } from "../plan-compare.ts";
import type { SeriesContext } from "./series-context.ts";

/**
 * Values drawn towards what all peers have in common, the more the smaller their base; in the metric's unit. Peers below the
 * small-number limit take part: they are whom it is for. None for metrics of which chance cannot be told or moves the base too, for
 * own-level leaves, and for a region that has no peers.
 */
export class SmoothedRates {
  readonly #context: SeriesContext;
  readonly #known = new Map<string, ReadonlyMap<Region, number>>();

  constructor(context: SeriesContext) {
    this.#context = context;
  }

  at(region: Region, span: PlannedSpan): number | null {
    const key = `${region.level} ${span.index}`;
    let rates = this.#known.get(key);
    if (rates === undefined) this.#known.set(key, (rates = this.#smooth(region, span)));
    return rates.get(region) ?? null;
  }

  #smooth({ level }: Region, span: PlannedSpan): ReadonlyMap<Region, number> {
    const { plan, metric, values } = this.#context;
    const { chance, metric: { factor } } = metric.definition;
    const peers = plan.peers.get(level) ?? [];
    if (chance === null || chance.kind === "counts" || peers.length < 2) return new Map();
    const counted = peers.map((peer) => chanceCount(metric, values.at(peer, span), span));
    const smoothed = empiricalBayes(counted.map((one) => one?.count ?? null), counted.map((one) => one?.base ?? null), chance.kind);
    return new Map(peers.flatMap((peer, at) => {
      const rate = smoothed?.rates[at] ?? null;
      return rate === null ? [] : [[peer, rate * factor] as const];
    }));
  }
}
