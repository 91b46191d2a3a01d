import { print, type DocumentNode } from "graphql";
import { parseText } from "./selection-search.ts";

/** A question in the words of the contract, as one page hands it to the query editor. */
export interface OpenQuery {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The parts of the query editor's address that hold a question. */
export interface OpenQuerySearch {
  /** The document's text. */
  readonly query?: string | undefined;
  /** Its variables as JSON. */
  readonly variables?: string | undefined;
}

/** The most that browsers and servers between them carry in an address, with room for the rest of it. */
const LONGEST = 6_000;

/**
 * "Open as query": the address of a question, for `<Link to="/explore" search={openQuerySearch(SomeDocument, variables)}>`.
 * Null when the question is too long for an address.
 */
export function openQuerySearch(document: DocumentNode | string, variables: Readonly<Record<string, unknown>>): OpenQuerySearch | null {
  const query = typeof document === "string" ? document : compact(print(document));
  const kept = Object.keys(variables).length === 0 ? undefined : JSON.stringify(variables);
  return new URLSearchParams({ query, variables: kept ?? "" }).toString().length > LONGEST ? null : { query, variables: kept };
}

/** The question in an address; null where there is none. Variables that are no JSON object count as none. */
export function readOpenQuery(search: OpenQuerySearch): OpenQuery | null {
  return search.query === undefined ? null : { document: search.query, variables: readVariables(search.variables) ?? {} };
}

/** Reads the parts of an address that hold a question. */
export function parseOpenQuerySearch(raw: Record<string, unknown>): OpenQuerySearch {
  return { query: parseText(raw["query"]), variables: parseText(raw["variables"]) };
}

/** Variables as an object; null for a text that is none. An empty text stands for no variables. */
export function readVariables(text: string | undefined): Readonly<Record<string, unknown>> | null {
  if (text === undefined || text.trim() === "") return {};
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? (parsed as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** White space and commas mean nothing outside texts and comments; what somebody wrote by hand keeps its lines. */
function compact(text: string): string {
  return /["#]/.test(text) ? text : text.replaceAll(/[\s,]+/g, " ").trim();
}
