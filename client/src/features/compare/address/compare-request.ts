import type { PeriodWord } from "@plumbline/schema/vocabulary/period-word.ts";
import { basisChoice, type BasisChoice } from "../../../filters/basis-choice.ts";
import type { Installation } from "../../../filters/installation.ts";
import { COMPARED_QUARTERS } from "../../../filters/onward-search.ts";
import type { Quarter, UnkeptQuarters } from "../../../filters/quarters.ts";
import { basisOfSearch } from "../../../filters/selection-search.ts";
import type { Basis } from "../../../filters/selection.ts";
import type { RegionNameFragment } from "../../../generated/graphql.ts";
import type { Viewer } from "../../../session/viewer.ts";
import type { ViewId } from "../views/view-ids.ts";
import type { Accumulation } from "./accumulation.ts";
import { orderOfSearch, subjectsOfSearch, viewOfSearch, type CompareSearch, type Order, type Through } from "./compare-search.ts";
import { parentsOf } from "./parents-of.ts";
import { peersOf, type Peers } from "./peers.ts";
import { endsOfWord, parsePeriodChoice } from "./period-choice.ts";
import { readChoice, type ChoosableRegions } from "./region-choice.ts";
import { printSubject, type Subject } from "./subject.ts";
import { standingToday, type Units } from "./todays-units.ts";
import { comparedPeriods, comparesYears, fittingWord, isYearly, periodsOfChoice } from "./whole-years.ts";

/** Most regions of one comparison; the contract allows 200, of which one is the reference region. */
const MOST_REGIONS = 199;
/** Most subjects of one comparison: more are no longer read side by side. */
export const MOST_SUBJECTS = 8;
/** Most values of one answer, as the contract has it. */
const MOST_VALUES = 60_000;

/** Everything that a comparison asks for, decided from its address. */
export interface CompareRequest {
  /** One or more, each once; of one type of cases and one assessment at most. */
  readonly subjects: readonly Subject[];
  readonly home: RegionNameFragment;
  /** Without the reference region, in official order. */
  readonly regions: readonly RegionNameFragment[];
  /** The counties of the chosen towns, for subtotals: those whose figures the viewer may see. */
  readonly parents: readonly RegionNameFragment[];
  /** Oldest first; whole years where all that is compared is measured by year. */
  readonly quarters: readonly Quarter[];
  readonly byYear: boolean;
  /** Subjects measured by year beside others, as they stand in the address: quarters have no values of them. */
  readonly keptByYear: readonly string[];
  /** The quarter of views that show one. */
  readonly at: Quarter;
  readonly basis: Basis;
  readonly choice: BasisChoice;
  /** The region whose figures may be asked for as a whole: the home region, or of live ones the viewer's own. */
  readonly within: string;
  /** Whom the regions are ranked and judged with, whichever of them are chosen. */
  readonly peers: Peers;
  readonly accumulation: Accumulation;
  readonly units: Units;
  readonly asOf: string | null;
  readonly view: ViewId;
  /** What stands below; null where the view's own companions do. */
  readonly beside: readonly ViewId[] | null;
  readonly order: Order;
  readonly by: string | null;
  /** The region of views that show one. */
  readonly focus: RegionNameFragment;
  /** Where the control chart's new baselines begin. */
  readonly starts: readonly string[];
  /** What a change of the whole is shared out among. */
  readonly parts: "counties" | "towns";
  /** Where a change begins and what it is chained through; null where the address does not say. */
  readonly from: string | null;
  readonly through: Through | null;
  /** The step of the chain that is shown, from 1; null for the whole. */
  readonly step: number | null;
  /** A metric that towns have, to be taken where the chosen one has no values of them; null where the catalogue has none. */
  readonly townMetric: string | null;
  /** A second metric to set against the first one. */
  readonly partner: string | null;
  /** False for readers without an account, to whom only some questions are open. */
  readonly signedIn: boolean;
}

/** Why an address asks for nothing that can be shown. */
export type CompareRefusal =
  | { readonly kind: "no quarters" }
  | { readonly kind: "no years" }
  | { readonly kind: "unkept years"; readonly asked: UnkeptQuarters; readonly kept: readonly Quarter[] }
  | { readonly kind: "unkept quarters"; readonly asked: UnkeptQuarters; readonly basis: Basis }
  | { readonly kind: "no indicators" }
  | { readonly kind: "unknown regions"; readonly codes: readonly string[] }
  | { readonly kind: "no regions" }
  | { readonly kind: "too many regions"; readonly count: number; readonly most: number }
  | { readonly kind: "too many subjects"; readonly count: number; readonly most: number }
  | { readonly kind: "too many values"; readonly count: number; readonly most: number }
  | { readonly kind: "several types" };

export function isRefusal(plan: CompareRequest | CompareRefusal): plan is CompareRefusal {
  return !("subjects" in plan);
}

export function planComparison(installation: Installation, viewer: Viewer, from: ChoosableRegions, search: CompareSearch): CompareRequest | CompareRefusal {
  const { home } = installation;
  const choice = choiceOf(viewer, from, search, home);
  const basis = basisOfSearch(search, choice.fallback);
  const subjects = subjectsOf(installation, search);
  if (subjects.length === 0) return { kind: "no indicators" };
  const byYear = comparesYears(subjects, installation);
  const quarters = quartersOf(installation, search, basis);
  const last = quarters.at(-1);
  if (last === undefined) return unkept(installation, search, byYear, basis);
  const chosen = readChoice(regionTexts(search, home), from);
  const { unknown } = chosen;
  const units = unitsOf(search, subjects);
  const regions = units === "today" ? standingToday(chosen.regions, from.successions ?? []) : chosen.regions;
  if (unknown.length > 0) return { kind: "unknown regions", codes: unknown };
  const others = regions.filter((region) => region.code !== home.code);
  if (regions.length === 0) return { kind: "no regions" };
  const bound = boundOf(subjects, others.length, quarters.length);
  if (bound !== null) return bound;
  const within = basis === "live" && !viewer.live ? (viewer.recordRegion ?? home.code) : home.code;
  const parents = parentsOf(others, from.counties).filter(({ code }) => within === home.code || within === code);
  const { beside } = search;
  return {
    subjects, home, regions: others, quarters, byYear, basis, choice, within,
    parents,
    peers: peersOf(others, within, from),
    at: quarters.find(({ id }) => id === search.at) ?? last,
    view: viewOfSearch(search),
    beside: beside === undefined ? null : beside.flatMap((view) => (view === "none" ? [] : [view])),
    order: orderOfSearch(search),
    by: search.by ?? null,
    starts: search.starts ?? [],
    focus: focusOf(search, [home, ...parents, ...others], others, within),
    parts: search.parts ?? "counties",
    from: search.from ?? null,
    through: search.through ?? null,
    step: search.step ?? null,
    keptByYear: byYear ? [] : subjects.filter((subject) => isYearly(subject, installation.yearlyMetrics)).map(printSubject),
    // Case statistics and scores are kept for the period alone; a year is one already.
    accumulation: byYear || subjects.some(({ kind }) => kind !== "indicator") ? "period" : (search.acc ?? "period"),
    units,
    asOf: search.asOf ?? null,
    signedIn: viewer.board,
    ...usualMetrics(installation, subjects, regions),
  };
}

/** Scores are given to a unit and never added up, so that they have no reading on other units. */
export function unitsOf(search: Pick<CompareSearch, "units">, subjects: readonly Subject[]): Units {
  return subjects.every(({ kind }) => kind === "score") ? "asThen" : (search.units ?? "asThen");
}

/** The bases that are open to the viewer for the regions of an address. */
export function choiceOf(viewer: Viewer, from: ChoosableRegions, search: CompareSearch, home: Pick<RegionNameFragment, "code">): BasisChoice {
  return basisChoice(viewer, readChoice(regionTexts(search, home), from).regions);
}

/** The regions that an address names, or the home region's counties. */
export function regionTexts(search: CompareSearch, home: Pick<RegionNameFragment, "code">): readonly string[] {
  return search.regions ?? [`counties(${home.code})`];
}

/** What an address compares, or the bureau's first ranked indicator. */
export function subjectsOf(installation: Installation, search: CompareSearch): readonly Subject[] {
  const named = subjectsOfSearch(search);
  const first = firstIndicator(installation);
  return named.length > 0 ? named : first === null ? [] : [first];
}

/** The bureau's first ranked indicator where the catalogue has it, otherwise the catalogue's first. */
function firstIndicator(installation: Installation): Subject | null {
  const ref = installation.metrics.find((code) => code === "XF05") ?? installation.metrics[0];
  return ref === undefined ? null : { kind: "indicator", ref };
}

/** Years of a comparison whose address names none. */
const COMPARED_YEARS = 10;

/** How an address chooses its periods; the last ones where it does not say. */
export function periodsOfSearch(search: CompareSearch, byYear: boolean): PeriodWord {
  const usual: PeriodWord = byYear ? { kind: "latest", count: COMPARED_YEARS, length: "year" } : { kind: "latest", count: COMPARED_QUARTERS, length: "quarter" };
  return (search.periods === undefined ? null : parsePeriodChoice(search.periods)) ?? usual;
}

/** The quarters, or whole years, that an address names, or the last ones that have the basis. */
export function quartersOf(installation: Installation, search: CompareSearch, basis: Basis): readonly Quarter[] {
  const byYear = comparesYears(subjectsOf(installation, search), installation);
  return periodsOfChoice(periodsOfSearch(search, byYear), installation.quarters, byYear, basis);
}

/** Why no period is left. */
function unkept(installation: Installation, search: CompareSearch, byYear: boolean, basis: Basis): CompareRefusal {
  const kept = comparedPeriods(installation, byYear);
  const word = periodsOfSearch(search, byYear);
  const asked = endsOfWord(byYear ? word : fittingWord(word, [], byYear));
  if (kept.length === 0 || asked === null) return { kind: byYear ? "no years" : "no quarters" };
  return byYear ? { kind: "unkept years", asked, kept } : { kind: "unkept quarters", asked, basis };
}

/** The named region, the only one, or the reference region: the viewer's own where the whole is closed to them. */
function focusOf(search: CompareSearch, known: readonly RegionNameFragment[], others: readonly RegionNameFragment[], within: string): RegionNameFragment {
  const [home] = known;
  const [first] = others;
  const named = known.find(({ code }) => code === search.focus);
  const own = known.find(({ code }) => code === within);
  const found = named ?? (others.length === 1 ? first : undefined) ?? own ?? first ?? home;
  if (found === undefined) throw new Error("A comparison was planned without any region.");
  return found;
}

/** Metrics of a bureau's catalogue that most comparisons can be set beside, those of towns apart. */
const USUAL = ["XF09", "XF05", "SS02", "TJ02"];
const USUAL_OF_TOWNS = ["TJ02", "TJ05", "HS02"];

function usualMetrics({ metrics }: Installation, subjects: readonly Subject[], regions: readonly RegionNameFragment[]): Pick<CompareRequest, "townMetric" | "partner"> {
  const chosen = new Set(subjects.map(printSubject));
  const towns = regions.some(({ level }) => level === "TOWN");
  return {
    townMetric: USUAL_OF_TOWNS.find((ref) => metrics.includes(ref)) ?? null,
    partner: (towns ? USUAL_OF_TOWNS : USUAL).find((ref) => metrics.includes(ref) && !chosen.has(ref)) ?? null,
  };
}

function boundOf(subjects: readonly Subject[], regions: number, quarters: number): CompareRefusal | null {
  if (regions > MOST_REGIONS) return { kind: "too many regions", count: regions, most: MOST_REGIONS };
  if (subjects.length > MOST_SUBJECTS) return { kind: "too many subjects", count: subjects.length, most: MOST_SUBJECTS };
  const families = new Set(subjects.flatMap((subject) => (subject.kind === "cases" ? [`cases ${subject.type}`] : subject.kind === "score" ? [`score ${subject.scheme}`] : [])));
  const of = (family: string): number => [...families].filter((one) => one.startsWith(`${family} `)).length;
  if (of("cases") > 1 || of("score") > 1) return { kind: "several types" };
  const values = subjects.length * (regions + 1) * quarters;
  return values > MOST_VALUES ? { kind: "too many values", count: values, most: MOST_VALUES } : null;
}
