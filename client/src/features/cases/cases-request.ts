import { basisChoice, type BasisChoice } from "../../filters/basis-choice.ts";
import type { Installation } from "../../filters/installation.ts";
import { COUNTED_QUARTERS } from "../../filters/onward-search.ts";
import { latestQuarter, quartersUpTo, type Quarter, type UnkeptQuarters } from "../../filters/quarters.ts";
import { basisOfSearch } from "../../filters/selection-search.ts";
import type { Basis } from "../../filters/selection.ts";
import type { RegionNameFragment } from "../../generated/graphql.ts";
import type { Viewer } from "../../session/viewer.ts";
import { DEFAULT_FIGURES, FIGURES, isLiveOnly, OUTCOME_DEFAULTS, STORED_DEFAULTS } from "./case-figures.ts";
import { readDrill, readSort, type CasesSearch, type Drill, type Grain, type Sort, type WordLists } from "./cases-search.ts";
import { STORED, WORD_DIMENSIONS, type Dimension } from "./dimensions.ts";
import type { CaseFigure } from "./figure-ids.ts";

const DEFAULT_TOP = 15;

/** Everything that the page asks for, decided from its address. */
export interface CasesRequest {
  readonly rows: Dimension;
  readonly columns: Dimension | null;
  readonly figures: readonly CaseFigure[];
  readonly within: RegionNameFragment;
  readonly types: readonly string[] | null;
  readonly outcomes: readonly string[] | null;
  readonly words: WordLists;
  readonly enterprise: boolean | null;
  /** Oldest first, never empty. */
  readonly quarters: readonly Quarter[];
  readonly grain: Grain;
  readonly basis: Basis;
  readonly choice: BasisChoice;
  readonly asOf: string | null;
  readonly sort: Sort | null;
  readonly top: number;
  readonly drill: Drill | null;
  /** What approved and aired figures cannot be split by, although the address asks for it; empty when nothing is. */
  readonly unkept: readonly (Dimension | "month" | CaseFigure)[];
}

export type CasesRefusal =
  | { readonly kind: "no quarters" }
  | { readonly kind: "unkept quarters"; readonly asked: UnkeptQuarters; readonly basis: Basis }
  | { readonly kind: "unknown region"; readonly code: string };

export const isRefusal = (plan: CasesRequest | CasesRefusal): plan is CasesRefusal => "kind" in plan;

/** Regions that can be chosen as a whole, in official order: the home region, its counties, and towns as far as they are known. */
export function choosableRegions({ home, cities, counties }: Installation, towns: readonly RegionNameFragment[]): readonly RegionNameFragment[] {
  return [...new Map([home, ...cities, ...counties.flatMap((county) => [county, ...towns.filter(({ parentCode }) => parentCode === county.code)])].map((region) => [region.code, region])).values()];
}

export function planCases(installation: Installation, viewer: Viewer, regions: readonly RegionNameFragment[], search: CasesSearch): CasesRequest | CasesRefusal {
  const code = search.within ?? (viewer.live ? installation.home.code : (viewer.recordRegion ?? installation.home.code));
  const within = regions.find((region) => region.code === code);
  if (within === undefined) return { kind: "unknown region", code };
  const choice = basisChoice(viewer, [within]);
  const basis = basisOfSearch(search, choice.fallback);
  const quarters = quartersOf(installation, search, basis);
  if (quarters.length === 0) {
    const asked = askedPeriods(search.periods);
    return asked === null ? { kind: "no quarters" } : { kind: "unkept quarters", asked, basis };
  }
  const rows = search.rows ?? "type";
  const columns = search.columns ?? null;
  const byOutcome = rows === "outcome" || columns === "outcome" || search.outcomes !== undefined;
  const figures = figuresOf(search, byOutcome, basis);
  const grain = search.grain ?? "quarter";
  const words = Object.fromEntries(WORD_DIMENSIONS.map((dimension) => [dimension, search[dimension]]));
  return {
    rows, columns, figures, within, grain, basis, choice, words, quarters,
    types: search.types ?? null,
    outcomes: search.outcomes ?? null,
    enterprise: search.enterprise === undefined ? null : search.enterprise === "yes",
    asOf: search.asOf ?? null,
    sort: sortOf(search, figures, rows),
    top: search.top ?? DEFAULT_TOP,
    drill: readDrill(search.list),
    unkept: basis === "live" ? [] : unkeptOf(search, [rows, ...(columns === null ? [] : [columns])], figures),
  };
}

/** The ends of the quarters that an address names; null where it names none. */
export function askedPeriods(periods: string | undefined): UnkeptQuarters | null {
  const [first, last = first] = periods?.split("..") ?? [];
  return first === undefined || last === undefined ? null : { first, last };
}

/** The figures of the address that mean something in the groups; the usual ones when it names none that do. */
function figuresOf(search: CasesSearch, byOutcome: boolean, basis: Basis): readonly CaseFigure[] {
  const named = search.figures?.filter((figure) => !byOutcome || !FIGURES[figure].ofAll) ?? [];
  if (named.length > 0) return named;
  return byOutcome ? OUTCOME_DEFAULTS : basis === "live" ? DEFAULT_FIGURES : STORED_DEFAULTS;
}

/** As the address says; words that cases carry come by how often they do, for of those the first few are shown. */
function sortOf(search: CasesSearch, figures: readonly CaseFigure[], rows: Dimension): Sort | null {
  const sort = readSort(search.sort);
  if (sort !== null && figures.includes(sort.figure)) return sort;
  const count = figures.find((figure) => FIGURES[figure].kind === "count");
  return count !== undefined && WORD_DIMENSIONS.some((dimension) => dimension === rows) ? { figure: count, up: false } : null;
}

function unkeptOf(search: CasesSearch, dimensions: readonly Dimension[], figures: readonly CaseFigure[]): CasesRequest["unkept"] {
  const filters = WORD_DIMENSIONS.filter((dimension) => search[dimension] !== undefined);
  return [...new Set([
    ...dimensions.filter((dimension) => !STORED.has(dimension)),
    ...filters,
    ...(search.enterprise === undefined ? [] : ["enterprise" as const]),
    ...(search.grain === "month" && dimensions.includes("period") ? ["month" as const] : []),
    ...figures.filter(isLiveOnly),
  ])];
}

function quartersOf({ quarters }: Installation, search: CasesSearch, basis: Basis): readonly Quarter[] {
  const last = latestQuarter(quarters, basis) ?? quarters.at(-1);
  const range = search.periods ?? (last === undefined ? "" : quartersUpTo(quarters, last.id, COUNTED_QUARTERS));
  const [first = "", end = first] = range.split("..");
  return quarters.filter(({ id }) => id >= first && id <= end);
}
