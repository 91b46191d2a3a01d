import { once } from "node:events";
import type { Writable } from "node:stream";
import type { Sql } from "postgres";
import { DatabaseError } from "./database-error.ts";

const CHUNK_CHARACTERS = 1 << 16;
const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r", "\b": "\\b", "\f": "\\f", "\v": "\\v" };
const NEEDS_ESCAPE = /[\\\t\n\r\b\f\v]/;
const IDENTIFIER = /^[a-z][a-z0-9_]{0,62}$/;

/** One line of COPY's text format; null becomes \N, and a text “\N” stays a text. */
export function copyLine(row: readonly (string | null)[]): string {
  const fields = row.map((value) => {
    if (value === null) return "\\N";
    return NEEDS_ESCAPE.test(value) ? value.replace(/[\\\t\n\r\b\f\v]/g, (character) => ESCAPES[character] ?? character) : value;
  });
  return `${fields.join("\t")}\n`;
}

function identifier(name: string): string {
  if (IDENTIFIER.test(name)) return `"${name}"`;
  throw new DatabaseError("COPY_REFUSED", `“${name}” is no name of a table or column: use lower-case letters, digits and underscores.`);
}

/**
 * postgres.js hands a COPY's stream out when it starts; an error that the server reports after the last row reaches only the
 * query's own `reject`, which by then belongs to a settled promise, and the stream never finishes. So it is watched here.
 */
function watchFailure(query: object): Promise<never> {
  const failure = new Promise<never>((_, reject) => {
    Object.assign(query, { reject });
  });
  failure.catch(() => {});
  return failure;
}

/** Streams rows into a table by COPY … FROM STDIN on a session inside a transaction; resolves to the number of rows. */
export async function copyRows(
  sql: Sql,
  table: string,
  columns: readonly string[],
  rows: AsyncIterable<readonly (string | null)[]>,
): Promise<number> {
  const query = sql.unsafe(`copy ${identifier(table)} (${columns.map(identifier).join(", ")}) from stdin`);
  const stream: Writable = await query.writable();
  const failure = watchFailure(query);
  const broken = new Promise<never>((_, reject) => stream.once("error", reject));
  broken.catch(() => {});
  const guarded = <T>(step: Promise<T>): Promise<T> => Promise.race([failure, broken, step]);
  let count = 0;
  let chunk = "";
  try {
    for await (const row of rows) {
      if (row.length !== columns.length) {
        throw new DatabaseError(
          "COPY_REFUSED",
          `Row ${count + 1} for ${table} has ${row.length} values, but ${columns.length} columns were named: ${columns.join(", ")}.`,
        );
      }
      chunk += copyLine(row);
      count += 1;
      if (chunk.length < CHUNK_CHARACTERS) continue;
      const more = stream.write(chunk);
      chunk = "";
      await guarded<unknown>(more ? Promise.resolve() : once(stream, "drain"));
    }
  } catch (error) {
    stream.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
  const finished = once(stream, "finish");
  finished.catch(() => {});
  stream.end(chunk);
  await guarded(finished);
  return count;
}
