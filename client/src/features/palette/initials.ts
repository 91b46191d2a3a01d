/** What units of each kind end in, with the initials that people type for it; the longest first. */
const KINDS: readonly (readonly [ending: string, initials: string])[] = [
  ["街道", "jd"], ["地区", "dq"], ["县", "x"], ["市", "s"], ["区", "q"], ["镇", "z"], ["乡", "x"], ["省", "s"],
];

/** The initials of pinyin syllables, alone and with those of the unit's kind: js and jsx for 嘉善县. */
export function initialsOf(pinyin: string, nameZh: string): string[] {
  const initials = pinyin.split(/\s+/).map((syllable) => syllable.charAt(0)).join("").toLowerCase();
  if (initials === "") return [];
  const [, kind = ""] = KINDS.find(([ending]) => nameZh.endsWith(ending)) ?? [];
  return kind === "" ? [initials] : [initials, `${initials}${kind}`];
}
