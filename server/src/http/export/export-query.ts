import { ACCUMULATIONS, parseAccumulation } from "@plumbline/schema/vocabulary/accumulation.ts";
import type { Accumulation } from "@plumbline/schema/vocabulary/accumulation.ts";
import { AGE_BANDS } from "@plumbline/schema/vocabulary/age-band.ts";
import { BASES } from "@plumbline/schema/vocabulary/basis.ts";
import { UNITS } from "@plumbline/schema/vocabulary/units.ts";
import { splitWords } from "@plumbline/schema/vocabulary/word-list.ts";
import type { CaseFilter } from "../../query/cases/case-page.ts";
import type { CaseWordLists } from "../../query/selection/case-words.ts";
import type { SelectionRequest } from "../../query/selection/selection.ts";

/** What an address asks to export cannot be read; the message is a sentence with the way out. */
export class ExportRefused extends Error {
  readonly code = "EXPORT_UNREADABLE";

  constructor(message: string) {
    super(message);
    this.name = "ExportRefused";
  }
}

/** The parts of a list that commas join. */
export const list = (search: URLSearchParams, name: string): string[] => splitWords(search.get(name) ?? "");

/** One word of a closed list; the fallback where the address does not name it. */
export function oneOf<T extends string>(search: URLSearchParams, name: string, words: readonly T[], fallback: T): T {
  const text = search.get(name);
  return text === null ? fallback : wordOf(text, name, words);
}

/** A text as a word of a closed list, whatever its case. */
export function wordOf<T extends string>(text: string, name: string, words: readonly T[]): T {
  const word = words.find((one) => one === text.toLowerCase());
  if (word === undefined) throw new ExportRefused(`“${text.slice(0, 40)}” is no ${name}: write one of ${words.join(", ")}.`);
  return word;
}

export function truth(search: URLSearchParams, name: string): boolean | null {
  return search.has(name) ? oneOf(search, name, ["true", "false"], "true") === "true" : null;
}

/** Refuses an address with a part that the export does not take. */
export function assertKnown(search: URLSearchParams, known: readonly string[]): void {
  const unknown = [...search.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined) throw new ExportRefused(`“${unknown.slice(0, 40)}” is no part of this export's address: it takes ${known.join(", ")}.`);
}

function accumulationOf(search: URLSearchParams): Accumulation {
  const text = search.get("accumulation") ?? "period";
  const read = parseAccumulation(text.toLowerCase());
  if (read === null) throw new ExportRefused(`“${text.slice(0, 40)}” is no accumulation: write one of ${ACCUMULATIONS.join(", ")} or rolling(n).`);
  return read;
}

/** A selection as an address writes it: lists joined by commas. */
export function readSelection(search: URLSearchParams): SelectionRequest {
  assertKnown(search, ["metrics", "regions", "periods", "basis", "accumulation", "units", "asOf", "acrossVersions"]);
  return {
    metrics: list(search, "metrics"),
    regions: list(search, "regions"),
    periods: list(search, "periods"),
    basis: oneOf(search, "basis", BASES, "live"),
    accumulation: accumulationOf(search),
    units: oneOf(search, "units", UNITS, "as_then"),
    asOf: search.get("asOf"),
    acrossVersions: truth(search, "acrossVersions") ?? false,
  };
}

/** Lists of words of cases, which may hold commas: each word repeats the name of its list. */
export const WORD_LISTS = ["matters", "fields", "organClasses", "channels", "procedures"] as const;

export function readWords(search: URLSearchParams): CaseWordLists {
  return Object.fromEntries(WORD_LISTS.map((name) => [name, search.has(name) ? search.getAll(name) : null]));
}

/** A filter of cases as an address writes it. */
export function readCaseFilter(search: URLSearchParams): CaseFilter {
  assertKnown(search, ["region", "types", "outcomes", ...WORD_LISTS, "acceptedIn", "concludedIn", "pendingAt", "ageBand", "accepted", "open", "enterprise"]);
  return {
    region: search.get("region"),
    types: search.has("types") ? list(search, "types") : null,
    outcomes: search.has("outcomes") ? list(search, "outcomes") : null,
    ...readWords(search),
    acceptedIn: search.get("acceptedIn"),
    concludedIn: search.get("concludedIn"),
    pendingAt: search.get("pendingAt"),
    ageBand: search.has("ageBand") ? wordOf(search.get("ageBand") ?? "", "ageBand", AGE_BANDS) : null,
    accepted: truth(search, "accepted"),
    open: truth(search, "open"),
    enterprise: truth(search, "enterprise"),
  };
}
