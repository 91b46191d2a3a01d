import { isSignedIn } from "../identity/asker.ts";
import type { Asker } from "../identity/asker.ts";
import type { IdentityRoom, Origin } from "../identity/identity-room.ts";
import { assertText } from "../identity/text-rules.ts";
import type { ReadTransaction } from "../store/driver/database.ts";
import { countSavedQueries, deleteSavedQuery, findSavedQueryByName, insertSavedQuery, readSavedQueries, updateSavedQuery } from "../store/saved/saved-queries.ts";
import type { SavedQuery, SavedQueryContent } from "../store/saved/saved-queries.ts";
import { discard, keep } from "./keep.ts";
import type { Shelf } from "./keep.ts";
import { SavedRefused } from "./saved-refused.ts";

const LONGEST_BODY = 20_000;
const LONGEST_VARIABLES = 20_000;
/** A path of this product and its query; what leads elsewhere, or to a script, would be opened by whoever trusts the name. */
const PAGE_ADDRESS = /^\/(?:[\w.-]+(?:\/[\w.-]+)*)?(?:\?[\w.~!$&'()*+,;=:@/?%-]*)?$/;
/** Own and shared ones together. */
const MOST_LISTED = 500;

const SHELF: Shelf<SavedQueryContent, SavedQuery> = {
  what: "saved question", most: 100, saved: "query_saved", removed: "query_removed",
  count: countSavedQueries, idOf: findSavedQueryByName, insert: insertSavedQuery, update: updateSavedQuery, remove: deleteSavedQuery,
};

export interface SaveQueryRequest extends Omit<SavedQueryContent, "variables"> {
  /** The question that is changed; a new one is kept when null. */
  readonly id: string | null;
  /** A JSON object, as text. */
  readonly variables: string;
}

/** The questions that the asker keeps, then those that others share, by name. */
export function listSavedQueries(tx: ReadTransaction, asker: Asker): Promise<SavedQuery[]> {
  return readSavedQueries(tx, isSignedIn(asker) ? asker.account.name : "", MOST_LISTED);
}

/** Keeps a question; whether a document is one that only reads is the caller's to say. Throws IdentityError or SavedRefused. */
export async function saveQuery(room: IdentityRoom, asker: Asker, { id, name, kind, body, variables, shared }: SaveQueryRequest, origin: Origin): Promise<SavedQuery> {
  if (body.trim() === "" || body.length > LONGEST_BODY) throw new SavedRefused("SAVED_UNSUITABLE", `The question has ${body.trim() === "" ? 0 : body.length} characters: write 1 to ${LONGEST_BODY}.`);
  if (body.includes("\u0000")) throw new SavedRefused("SAVED_UNSUITABLE", "The question holds a null character: leave it out.");
  if (kind === "view" && !PAGE_ADDRESS.test(body)) throw new SavedRefused("SAVED_UNSUITABLE", `“${body.slice(0, 60)}” is no address of a page: write its path and query from the first slash on, such as /compare?of=XF05.`);
  const content = { name: assertText("name of the question", name, 60), kind, body, variables: variablesOf(variables), shared };
  return keep([room, asker, origin], SHELF, id, content, async () => undefined);
}

/** Removes a question of the asker's. Throws IdentityError or SavedRefused. */
export function removeSavedQuery(room: IdentityRoom, asker: Asker, id: string, origin: Origin): Promise<void> {
  return discard([room, asker, origin], SHELF, id);
}

function variablesOf(text: string): Readonly<Record<string, unknown>> {
  const fault = new SavedRefused("SAVED_UNSUITABLE", `The variables are no JSON object of at most ${LONGEST_VARIABLES} characters: write {} where there are none.`);
  // Text and its escaped form alike: PostgreSQL keeps no null character in JSON.
  if (text.length > LONGEST_VARIABLES || /\\u0000|\0/.test(text)) throw fault;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw fault;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw fault;
  return value as Readonly<Record<string, unknown>>;
}
