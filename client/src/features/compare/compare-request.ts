import { basisChoice, type BasisChoice } from "../../filters/basis-choice.ts";
import type { Installation } from "../../filters/installation.ts";
import { latestQuarter, quartersUpTo, type Quarter } from "../../filters/quarters.ts";
import { accumulationOfSearch, basisOfSearch } from "../../filters/selection-search.ts";
import type { Accumulation, Basis } from "../../filters/selection.ts";
import type { RegionNameFragment } from "../../generated/graphql.ts";
import type { Viewer } from "../../session/viewer.ts";
import { orderOfSearch, rangeOfSearch, subjectOfSearch, viewOfSearch, type CompareSearch, type Order, type View } from "./compare-search.ts";
import { readChoice, type ChoosableRegions } from "./region-choice.ts";
import type { Subject } from "./subject.ts";

/** Most regions of one comparison; the contract allows 200, of which one is the reference region. */
const MOST_REGIONS = 199;
/** Most regions as lines, one small plot each; more are read as bars or as a table. */
const MOST_PANELS = 40;
/** Most cells of a table on screen. */
const MOST_CELLS = 4_000;
/** Quarters of a comparison whose address names none. */
const QUARTERS = 15;

/** Everything that a comparison asks for, decided from its address. */
export interface CompareRequest {
  readonly subject: Subject;
  readonly home: RegionNameFragment;
  /** Without the reference region, in official order. */
  readonly regions: readonly RegionNameFragment[];
  /** Oldest first. */
  readonly quarters: readonly Quarter[];
  readonly basis: Basis;
  readonly choice: BasisChoice;
  /** The region whose figures may be asked for as a whole: the home region, or of live ones the viewer's own. */
  readonly within: string;
  readonly accumulation: Accumulation;
  readonly asOf: string | null;
  readonly view: View;
  readonly order: Order;
}

/** Why an address asks for nothing that can be shown. */
export type CompareRefusal =
  | { readonly kind: "no quarters" }
  | { readonly kind: "no indicators" }
  | { readonly kind: "unknown regions"; readonly codes: readonly string[] }
  | { readonly kind: "no regions" }
  | { readonly kind: "too many regions"; readonly count: number; readonly most: number }
  | { readonly kind: "too many lines"; readonly count: number; readonly most: number }
  | { readonly kind: "too many cells"; readonly count: number; readonly most: number };

export function isRefusal(plan: CompareRequest | CompareRefusal): plan is CompareRefusal {
  return !("subject" in plan);
}

export function planComparison(installation: Installation, viewer: Viewer, from: ChoosableRegions, search: CompareSearch): CompareRequest | CompareRefusal {
  const { home } = installation;
  const choice = choiceOf(viewer, from, search, home);
  const basis = basisOfSearch(search, choice.fallback);
  const quarters = quartersOf(installation, search, basis);
  if (quarters.length === 0) return { kind: "no quarters" };
  const subject = subjectOfSearch(search) ?? firstIndicator(installation);
  if (subject === null) return { kind: "no indicators" };
  const { regions, unknown } = readChoice(regionTexts(search, home), from);
  if (unknown.length > 0) return { kind: "unknown regions", codes: unknown };
  const others = regions.filter((region) => region.code !== home.code);
  if (regions.length === 0) return { kind: "no regions" };
  const view = viewOfSearch(search);
  const bound = boundOf(view, others.length, quarters.length);
  if (bound !== null) return bound;
  return {
    subject, home, regions: others, quarters, basis, choice, view, order: orderOfSearch(search),
    // Case statistics and scores are kept for the period alone.
    accumulation: subject.kind === "indicator" ? accumulationOfSearch(search) : "period",
    asOf: search.asOf ?? null,
    within: basis === "live" && !viewer.live ? (viewer.recordRegion ?? home.code) : home.code,
  };
}

/** The bases that are open to the viewer for the regions of an address. */
export function choiceOf(viewer: Viewer, from: ChoosableRegions, search: CompareSearch, home: Pick<RegionNameFragment, "code">): BasisChoice {
  return basisChoice(viewer, readChoice(regionTexts(search, home), from).regions);
}

/** The regions that an address names, or the home region's counties. */
export function regionTexts(search: CompareSearch, home: Pick<RegionNameFragment, "code">): readonly string[] {
  return search.regions ?? [`counties(${home.code})`];
}

/** The bureau's first ranked indicator where the catalogue has it, otherwise the catalogue's first. */
export function firstIndicator(installation: Installation): Subject | null {
  const ref = installation.metrics.find((code) => code === "XF05") ?? installation.metrics[0];
  return ref === undefined ? null : { kind: "indicator", ref };
}

/** The quarters that an address names, or the last ones that have the basis. */
export function quartersOf({ quarters }: Installation, search: CompareSearch, basis: Basis): readonly Quarter[] {
  const last = latestQuarter(quarters, basis) ?? quarters.at(-1);
  const named = rangeOfSearch(search) ?? (last === undefined ? null : split(quartersUpTo(quarters, last.id, QUARTERS)));
  if (named === null) return [];
  return quarters.filter(({ id }) => id >= named[0] && id <= named[1]);
}

function split(range: string): readonly [string, string] {
  const [first = "", last = first] = range.split("..");
  return [first, last];
}

function boundOf(view: View, regions: number, quarters: number): CompareRefusal | null {
  if (regions > MOST_REGIONS) return { kind: "too many regions", count: regions, most: MOST_REGIONS };
  if (view === "lines" && regions > MOST_PANELS) return { kind: "too many lines", count: regions, most: MOST_PANELS };
  const cells = regions * quarters;
  return view === "table" && cells > MOST_CELLS ? { kind: "too many cells", count: cells, most: MOST_CELLS } : null;
}
