import { parseList, parseSharedSearch, type SharedSearch } from "../../filters/selection-search.ts";
import { parsePeriodId } from "@plumbline/schema/vocabulary/period.ts";
import { parseRegionWord } from "@plumbline/schema/vocabulary/region-word.ts";
import { parseSubject, printSubject, type Subject } from "./subject.ts";

export const VIEWS = ["lines", "bars", "table"] as const;
export type View = (typeof VIEWS)[number];

export const ORDERS = ["value", "official"] as const;
/** Of bars and table rows: by rank or value, or in the official order of the region codes. */
export type Order = (typeof ORDERS)[number];

/** The comparison's address; what stands at its default is left out. */
export interface CompareSearch extends SharedSearch {
  /** An indicator's reference, cases.TYPE.MEASURE or score.SCHEME[.CRITERION]; the first indicator when absent. */
  readonly of?: string | undefined;
  /** Codes, counties(CODE) and towns(CODE); the counties of the home region when absent. */
  readonly regions?: readonly string[] | undefined;
  /** A quarter's id or FIRST..LAST; the last quarters with the basis when absent. */
  readonly periods?: string | undefined;
  readonly view?: Exclude<View, "lines"> | undefined;
  readonly order?: Exclude<Order, "value"> | undefined;
}

/** Reads an address; whatever cannot be read falls back to its default instead of failing the page. */
export function parseCompareSearch(raw: Record<string, unknown>): CompareSearch {
  const of = typeof raw["of"] === "string" ? parseSubject(raw["of"]) : null;
  return {
    ...parseSharedSearch(raw),
    of: of === null ? undefined : printSubject(of),
    regions: regionTexts(raw["regions"]),
    periods: parseRange(raw["periods"]),
    view: raw["view"] === "bars" || raw["view"] === "table" ? raw["view"] : undefined,
    order: raw["order"] === "official" ? raw["order"] : undefined,
  };
}

export function viewOfSearch(search: CompareSearch): View {
  return search.view ?? "lines";
}

export function orderOfSearch(search: CompareSearch): Order {
  return search.order ?? "value";
}

export function subjectOfSearch(search: CompareSearch): Subject | null {
  return search.of === undefined ? null : parseSubject(search.of);
}

/** First and last quarter of an address; null when it names none. */
export function rangeOfSearch(search: CompareSearch): readonly [first: string, last: string] | null {
  if (search.periods === undefined) return null;
  const [first = "", last = first] = search.periods.split("..");
  return [first, last];
}

/** A range as it is kept in the address. */
export function rangeSearch(first: string, last: string): string {
  return first === last ? first : `${first}..${last}`;
}

/** Two quarters in order, or one. */
function parseRange(raw: unknown): string | undefined {
  if (typeof raw !== "string") return undefined;
  const ends = raw.split("..");
  const periods = ends.map(parsePeriodId);
  if (ends.length > 2 || periods.some((period) => period?.months !== 3)) return undefined;
  const starts = periods.map((period) => period?.start ?? "");
  return starts.length === 2 && (starts[0] ?? "") > (starts[1] ?? "") ? `${ends[1]}..${ends[0]}` : raw;
}

/** From an address comes one text, from a link within the page the list itself. */
function regionTexts(raw: unknown): readonly string[] | undefined {
  const texts = parseList(Array.isArray(raw) ? raw.join(",") : raw)?.filter((text) => parseRegionWord(text) !== null);
  return texts === undefined || texts.length === 0 ? undefined : texts;
}
