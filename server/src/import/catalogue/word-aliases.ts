import { plainText } from "../written/plain-text.ts";

/** The file's words by their plain text; the empty map when a mapping has none. */
export function wordAliases(aliases: Readonly<Record<string, string>> | undefined): ReadonlyMap<string, string> {
  return new Map(Object.entries(aliases ?? {}).map(([word, code]) => [plainText(word), code]));
}
