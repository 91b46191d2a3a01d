import { ACCUMULATIONS } from "@plumbline/schema/vocabulary/accumulation.ts";
import { BASES } from "@plumbline/schema/vocabulary/basis.ts";
import { UNITS } from "@plumbline/schema/vocabulary/units.ts";
import { splitWords } from "@plumbline/schema/vocabulary/word-list.ts";
import type { CaseFilter } from "../../query/cases/case-page.ts";
import type { SelectionRequest } from "../../query/selection/selection.ts";

/** What an address asks to export cannot be read; the message is a sentence with the way out. */
export class ExportRefused extends Error {
  readonly code = "EXPORT_UNREADABLE";

  constructor(message: string) {
    super(message);
    this.name = "ExportRefused";
  }
}

const list = (search: URLSearchParams, name: string): string[] => splitWords(search.get(name) ?? "");

function oneOf<T extends string>(search: URLSearchParams, name: string, words: readonly T[], fallback: T): T {
  const text = search.get(name);
  if (text === null) return fallback;
  const word = words.find((one) => one === text.toLowerCase());
  if (word === undefined) throw new ExportRefused(`“${text.slice(0, 40)}” is no ${name}: write one of ${words.join(", ")}.`);
  return word;
}

function truth(search: URLSearchParams, name: string): boolean | null {
  return search.has(name) ? oneOf(search, name, ["true", "false"], "true") === "true" : null;
}

function assertKnown(search: URLSearchParams, known: readonly string[]): void {
  const unknown = [...search.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined) throw new ExportRefused(`“${unknown.slice(0, 40)}” is no part of this export's address: it takes ${known.join(", ")}.`);
}

/** A selection as an address writes it: lists joined by commas. */
export function readSelection(search: URLSearchParams): SelectionRequest {
  assertKnown(search, ["metrics", "regions", "periods", "basis", "accumulation", "units", "asOf", "acrossVersions"]);
  return {
    metrics: list(search, "metrics"),
    regions: list(search, "regions"),
    periods: list(search, "periods"),
    basis: oneOf(search, "basis", BASES, "live"),
    accumulation: oneOf(search, "accumulation", ACCUMULATIONS, "period"),
    units: oneOf(search, "units", UNITS, "as_then"),
    asOf: search.get("asOf"),
    acrossVersions: truth(search, "acrossVersions") ?? false,
  };
}

/** A filter of cases as an address writes it. */
export function readCaseFilter(search: URLSearchParams): CaseFilter {
  assertKnown(search, ["region", "types", "outcomes", "acceptedIn", "concludedIn", "open", "enterprise"]);
  return {
    region: search.get("region"),
    types: search.has("types") ? list(search, "types") : null,
    outcomes: search.has("outcomes") ? list(search, "outcomes") : null,
    acceptedIn: search.get("acceptedIn"),
    concludedIn: search.get("concludedIn"),
    open: truth(search, "open"),
    enterprise: truth(search, "enterprise"),
  };
}
