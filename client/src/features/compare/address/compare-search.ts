import { parseRegionWord } from "@plumbline/schema/vocabulary/region-word.ts";
import { printPeriodWord } from "@plumbline/schema/vocabulary/period-word.ts";
import { parseStarts } from "../../../filters/baseline-starts.ts";
import { parseList, parsePeriod, parseSharedSearch, parseText, type SharedSearch } from "../../../filters/selection-search.ts";
import { VIEWS, type ViewId } from "../views/view-ids.ts";
import { parseAccumulationSearch, type Accumulation } from "./accumulation.ts";
import { parsePeriodChoice } from "./period-choice.ts";
import { parseSubject, printSubject, type Subject } from "./subject.ts";

export const ORDERS = ["value", "official"] as const;
/** Of bars and table rows: by rank or value, or in the official order of the region codes. */
export type Order = (typeof ORDERS)[number];

/** The quarters on the way of a change. */
export type Through = "each" | "years" | readonly string[];

/** The comparison's address; what stands at its default is left out. */
export interface CompareSearch extends Omit<SharedSearch, "acc"> {
  readonly acc?: Exclude<Accumulation, "period"> | undefined;
  /** Indicators' references, cases.TYPE.MEASURE or score.SCHEME[.CRITERION]; the first indicator when absent. */
  readonly of?: readonly string[] | undefined;
  /** Codes, counties(CODE), towns(CODE) and the like; the counties of the home region when absent. */
  readonly regions?: readonly string[] | undefined;
  /** A quarter, FIRST..LAST, last(8,quarter), ytd(2026Q3) or same(2026Q3,4), or the same of years; the last ones with the basis when absent. */
  readonly periods?: string | undefined;
  readonly view?: Exclude<ViewId, "trend"> | undefined;
  /** Views below the first, or none; the view's own companions when absent. */
  readonly beside?: readonly (ViewId | "none")[] | undefined;
  readonly order?: Exclude<Order, "value"> | undefined;
  /** The table's column that rows are sorted by, a quarter or a subject, with - before it for the other way round. */
  readonly by?: string | undefined;
  /** The quarter of views that show one; the last of the periods when absent. */
  readonly at?: string | undefined;
  /** The region of views that show one; the only one, or the reference region when absent. */
  readonly focus?: string | undefined;
  /** Where the control chart's new baselines begin: event(NUMBER) or a quarter. */
  readonly starts?: readonly string[] | undefined;
  /** Makes a change of the whole one of towns within counties, instead of counties alone. */
  readonly parts?: "towns" | undefined;
  /** The quarter that a change begins in; a year before, or the first, when absent. */
  readonly from?: string | undefined;
  /** The quarters that a change is chained through: each one, those of the same name, or a list; none when absent. */
  readonly through?: Through | undefined;
  /** The step of the chain that is shown, from 1; the whole when absent. */
  readonly step?: number | undefined;
  /** Reads earlier quarters on the regions of today. */
  readonly units?: "today" | undefined;
}

/** Reads an address; whatever cannot be read falls back to its default instead of failing the page. */
export function parseCompareSearch(raw: Record<string, unknown>): CompareSearch {
  return {
    ...parseSharedSearch(raw),
    acc: parseAccumulationSearch(raw["acc"]),
    of: subjectTexts(raw["of"]),
    regions: regionTexts(raw["regions"]),
    periods: parsePeriods(raw["periods"]),
    view: VIEWS.find((view): view is Exclude<ViewId, "trend"> => view === raw["view"] && view !== "trend"),
    beside: parseBeside(raw["beside"]),
    order: raw["order"] === "official" ? raw["order"] : undefined,
    by: parseText(raw["by"]),
    at: parsePeriod(raw["at"]),
    focus: parseText(raw["focus"]),
    starts: parseStarts(raw["starts"]),
    parts: raw["parts"] === "towns" ? "towns" : undefined,
    from: parsePeriod(raw["from"]),
    through: parseThrough(raw["through"]),
    step: /^[1-9]\d?$/.test(String(raw["step"])) ? Number(raw["step"]) : undefined,
    units: raw["units"] === "today" ? "today" : undefined,
  };
}

export function viewOfSearch(search: CompareSearch): ViewId {
  return search.view ?? "trend";
}

export function orderOfSearch(search: CompareSearch): Order {
  return search.order ?? "value";
}

/** The subjects that an address names, each once. */
export function subjectsOfSearch(search: CompareSearch): readonly Subject[] {
  return (search.of ?? []).flatMap((text) => parseSubject(text) ?? []);
}

/** Views as they are kept in the address. */
export function besideSearch(views: readonly ViewId[]): NonNullable<CompareSearch["beside"]> {
  return views.length === 0 ? ["none"] : views;
}

/** From an address comes one text, from a link within the page the list itself. */
function listOf(raw: unknown): readonly string[] {
  return parseList(Array.isArray(raw) ? raw.join(",") : raw) ?? [];
}

function subjectTexts(raw: unknown): readonly string[] | undefined {
  const texts = listOf(raw).flatMap((text) => {
    const subject = parseSubject(text);
    return subject === null ? [] : [printSubject(subject)];
  });
  return texts.length === 0 ? undefined : [...new Set(texts)];
}

function parseThrough(raw: unknown): Through | undefined {
  if (raw === "each" || raw === "years") return raw;
  const quarters = listOf(raw).flatMap((text) => parsePeriod(text) ?? []);
  return quarters.length === 0 ? undefined : quarters;
}

function parsePeriods(raw: unknown): string | undefined {
  const choice = typeof raw === "string" ? parsePeriodChoice(raw) : null;
  return choice === null ? undefined : printPeriodWord(choice);
}

/** At most two; an address that says none closes what would stand there by itself. */
function parseBeside(raw: unknown): CompareSearch["beside"] {
  const texts = listOf(raw);
  const views = [...new Set(texts.flatMap((text) => VIEWS.find((view) => view === text) ?? []))].slice(0, 2);
  return views.length > 0 ? views : texts.includes("none") ? ["none"] : undefined;
}

function regionTexts(raw: unknown): readonly string[] | undefined {
  const texts = listOf(raw).filter((text) => parseRegionWord(text) !== null);
  return texts.length === 0 ? undefined : texts;
}
