import { DrizzleQueryError } from "drizzle-orm";

/**
 * A failure as a log may keep it: the statement and what PostgreSQL says of it, without the values that were sent, for those
 * are people's names, secrets' hashes and what somebody looked for.
 */
export function withoutValues(error: unknown): unknown {
  if (!(error instanceof DrizzleQueryError)) return error;
  const told = new Error(`${error.cause instanceof Error ? error.cause.message : "The query failed"}, in: ${error.query}`, { cause: error.cause });
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  told.stack = [`Error: ${told.message}`, ...places].join("\n");
  return told;
}
