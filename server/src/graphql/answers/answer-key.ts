import { createHash } from "node:crypto";
import { isSignedIn } from "../../identity/asker.ts";
import type { Asker } from "../../identity/asker.ts";
import { scopeOfAsker } from "../operation-context.ts";

/** What was sent over HTTP, as far as an answer depends on it. */
export interface SentOperation {
  readonly body: unknown;
  /** How the answer is to be sent. */
  readonly accept: string | undefined;
}

/** A question this long is not asked twice. */
const LONGEST = 30_000;

/**
 * The name under which an answer is kept: the question, and all of what the asker may see, but not who they are. Null for nobody,
 * for what is no plain operation, for questions that name saved groups, which change without a data version, and for those that
 * ask which events the asker may take back, for that is theirs alone.
 */
export function answerKey(asker: Asker, { body, accept = "" }: SentOperation): string | null {
  if (asker.kind === "nobody" || typeof body !== "object" || body === null || !("query" in body) || typeof body.query !== "string") return null;
  const sent = textOf(body);
  if (sent === null) return null;
  if (sent.length > LONGEST || sent.includes("group(") || sent.includes("removable")) return null;
  const { user: _anybody, ...sight } = scopeOfAsker(asker);
  const mustChange = isSignedIn(asker) && asker.account.mustChangePassword;
  // Hashed, so that questions that are only remembered cost no more than their number.
  return createHash("sha256").update(`${asker.kind} ${mustChange} ${JSON.stringify(sight)} ${accept.slice(0, 200)} ${sent}`).digest("base64");
}

/** The body as text; null where it is nested deeper than the engine can write: that is refused further on, and never kept. */
function textOf(body: unknown): string | null {
  try {
    return JSON.stringify(body);
  } catch {
    return null;
  }
}
