import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";

const NAME = /^[a-z][a-z0-9_]{0,62}$/;

/** A field name or word of the catalogue as an SQL literal; anything but small letters, digits and underscores throws. */
export function wordLiteral(word: string): SQL {
  if (!NAME.test(word)) throw new RangeError(`“${word}” cannot stand in a predicate: use small letters, digits and underscores.`);
  return sql.raw(`'${word}'`);
}
