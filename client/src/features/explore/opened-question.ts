import { parse, print } from "graphql";
import { readOpenQuery, readVariables } from "../../filters/open-query.ts";
import { nameOf, type Language } from "../../ui/language.ts";
import { EXAMPLES, type ExamplePlace } from "./examples.ts";
import type { ExploreSearch } from "./explore-search.ts";
import type { SavedQuery } from "./use-saved-queries.ts";

/** What stands in the editors when an address is opened. */
export interface OpenedQuestion {
  readonly kind: "handed" | "example" | "saved";
  /** Of the ready question; empty for what was handed over or written. */
  readonly id: string;
  readonly name: (language: Language) => string;
  readonly document: string;
  /** As JSON over several lines. */
  readonly variables: string;
}

const unnamed = (): string => "";

/** The question of an address; without a place for examples, an address without a question opens an empty editor. */
export function openedQuestion(search: ExploreSearch, place: ExamplePlace | null, saved: readonly SavedQuery[] = []): OpenedQuestion {
  const handed = readOpenQuery(search);
  if (handed !== null) return { kind: "handed", id: "", name: unnamed, document: laidOut(handed.document), variables: printVariables(handed.variables) };
  const kept = saved.find(({ id }) => id === search.saved);
  if (kept !== undefined) return { kind: "saved", id: kept.id, name: () => kept.name, document: laidOut(kept.body), variables: printVariables(readVariables(kept.variables) ?? {}) };
  const example = EXAMPLES.find(({ id }) => id === search.example) ?? EXAMPLES[0];
  if (example === undefined || place === null) return { kind: "handed", id: "", name: unnamed, document: "", variables: "" };
  return { kind: "example", id: example.id, name: (language) => nameOf(example, language), document: example.document, variables: printVariables(example.variables(place)) };
}

/** Variables as JSON over several lines, a list of plain values on one. */
export function printVariables(variables: Readonly<Record<string, unknown>>): string {
  if (Object.keys(variables).length === 0) return "";
  return JSON.stringify(variables, null, 2).replaceAll(/\[\n\s+((?:"[^"\\[\]{}]*"|[-\d.]+|true|false|null)(?:,\n\s+(?:"[^"\\[\]{}]*"|[-\d.]+|true|false|null))*)\n\s+\]/g, (_, inner: string) => `[${inner.replaceAll(/\n\s+/g, " ")}]`);
}

/** Pages hand a question over in one line; what somebody wrote keeps its lines. */
function laidOut(document: string): string {
  return document.includes("\n") ? document : tidied(document);
}

/** The text as the printer of the language lays it out; as it stands where it cannot be read. */
export function tidied(document: string): string {
  try {
    return `${print(parse(document))}\n`;
  } catch {
    return document;
  }
}
