import { wordAliases } from "../catalogue/word-aliases.ts";
import { plainText } from "../written/plain-text.ts";

/** A word, nothing, or a sentence about a text that the mapping's `values` do not list. */
export type Word = { readonly word: string | null } | { readonly message: string };

/** Reads one column's words; with `values` only the words listed there, or their meanings themselves, may stand. */
export function caseWords(values: Readonly<Record<string, string>> | undefined): (text: string) => Word {
  const meanings = wordAliases(values);
  const known = new Set(meanings.values());
  return (text) => {
    const plain = plainText(text);
    if (plain === "" || plain === "-" || plain === "—" || plain === "#N/A") return { word: null };
    const meaning = meanings.get(plain);
    if (meaning !== undefined) return { word: meaning };
    if (values === undefined || known.has(plain)) return { word: plain };
    return { message: `“${plain}” is not listed under “values” of the mapping (${[...meanings.keys()].slice(0, 8).join("、")}): add it there.` };
  };
}
