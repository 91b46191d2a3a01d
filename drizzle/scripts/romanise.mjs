/** `["wang", "jiang", "jing"]` → `Wangjiangjing`; an apostrophe stands before a, o, e inside a name (`Chang'an`). */
export function joinedName(syllables) {
  const joined = syllables.map((syllable, at) => (at > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable)).join("");
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

/** The form people type: syllables with spaces, and v for ü as on a Chinese keyboard. */
export function searchForm(syllables) {
  return syllables.join(" ").replaceAll("ü", "v");
}
