/** Cuts a list at its commas; those between brackets belong to a word, as in `last(8,2026Q3)`. Empty words are dropped. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let [depth, word] = [0, ""];
  for (const letter of text) {
    if (letter === "," && depth === 0) {
      words.push(word);
      word = "";
      continue;
    }
    if (letter === "(") depth += 1;
    if (letter === ")") depth = Math.max(0, depth - 1);
    word += letter;
  }
  return [...words, word].map((one) => one.trim()).filter((one) => one !== "");
}

/** The arguments of `name(a,b)`, or null for a text of another form; brackets do not nest. */
export function callOf(text: string): { readonly name: string; readonly args: readonly string[] } | null {
  const [, name, inside] = /^([a-z]+)\(([^()]*)\)$/.exec(text) ?? [];
  return name === undefined || inside === undefined ? null : { name, args: inside.split(",").map((one) => one.trim()) };
}
