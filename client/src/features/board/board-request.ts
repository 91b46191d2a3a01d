import { basisChoice, type BasisChoice } from "../../filters/basis-choice.ts";
import type { Installation } from "../../filters/installation.ts";
import { latestQuarter, quartersUpTo, type Quarter } from "../../filters/quarters.ts";
import { accumulationOfSearch, basisOfSearch } from "../../filters/selection-search.ts";
import type { Accumulation, Basis, Selection } from "../../filters/selection.ts";
import type { RegionNameFragment } from "../../generated/graphql.ts";
import type { Viewer } from "../../session/viewer.ts";
import type { BoardSearch } from "./board-search.ts";

/** The cards of a judicial-administration bureau, in their order on the board. */
const CARD_METRICS = ["XF05", "XF06", "XF09", "SS02", "SS03", "TJ02", "LS02", "XM01"] as const;
const CARDS = 8;
/** Quarters on a sparkline and in the trend. */
const QUARTERS = 15;

/** Everything that a board asks for, decided from its address and from what the viewer may see. */
export interface BoardRequest {
  readonly region: RegionNameFragment;
  readonly home: boolean;
  readonly quarter: Quarter;
  readonly basis: Basis;
  readonly choice: BasisChoice;
  readonly accumulation: Accumulation;
  /** The chosen metric's reference. */
  readonly metric: string;
  readonly cards: Selection;
  /** Whether figures of other regions may be asked for; live ones not by everybody. */
  readonly others: boolean;
  /** The chosen metric for the reference region and the region's peers or parts, or for the region and its parts alone. */
  readonly peers: Selection;
}

/** Why there is no board at an address. */
export type BoardRefusal = { readonly kind: "unknown region"; readonly code: string } | { readonly kind: "no quarters" } | { readonly kind: "no metrics" };

/** The bureau's eight where the catalogue has them, otherwise the catalogue's first eight. */
export function cardMetrics(catalogue: readonly string[]): readonly string[] {
  const known = new Set(catalogue);
  const chosen = CARD_METRICS.filter((code) => known.has(code));
  return chosen.length > 0 ? chosen : [...known].slice(0, CARDS);
}

export function planBoard(installation: Installation, viewer: Viewer, regionCode: string | undefined, search: BoardSearch): BoardRequest | BoardRefusal {
  const { home, cities, counties, quarters } = installation;
  const code = regionCode ?? home.code;
  const region = [home, ...cities, ...counties].find((candidate) => candidate.code === code);
  if (region === undefined) return { kind: "unknown region", code };
  const choice = basisChoice(viewer, [region]);
  const basis = basisOfSearch(search, choice.fallback);
  const quarter = quarters.find((candidate) => candidate.id === search.period) ?? latestQuarter(quarters, basis) ?? quarters.at(-1);
  if (quarter === undefined) return { kind: "no quarters" };
  const cards = cardMetrics(installation.metrics);
  const metric = search.metric ?? cards[0];
  if (metric === undefined) return { kind: "no metrics" };

  const accumulation = accumulationOfSearch(search);
  const shared = { periods: [quartersUpTo(quarters, quarter.id, QUARTERS)], basis, accumulation, asOf: search.asOf ?? null };
  const parent = region.parentCode ?? home.code;
  const county = region.level === "COUNTY";
  const others = basis !== "live" || viewer.live;
  const around = county && others ? [parent, `counties(${parent})`] : [region.code];
  return {
    region, home: region.code === home.code, quarter, basis, choice, accumulation, metric, others,
    cards: { ...shared, metrics: cards, regions: [region.code] },
    peers: { ...shared, metrics: [metric], regions: [...around, county ? `towns(${region.code})` : `counties(${region.code})`] },
  };
}

export function isRefusal(plan: BoardRequest | BoardRefusal): plan is BoardRefusal {
  return "kind" in plan;
}
