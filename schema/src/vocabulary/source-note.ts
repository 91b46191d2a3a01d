/** A document's name in both languages, in one text: 县志 · County annals. */
export interface SourceNote {
  readonly zh: string;
  readonly en: string;
}

const BETWEEN = " · ";
const CHINESE = /\p{Script=Han}/u;

/** The one text of a note in two languages. */
export function printSourceNote({ zh, en }: SourceNote): string {
  return `${zh}${BETWEEN}${en}`;
}

/** A note in its languages; a text that is not Chinese before the dot and other than Chinese behind it says the same in both. */
export function parseSourceNote(text: string): SourceNote {
  const at = text.indexOf(BETWEEN);
  const [zh, en] = [text.slice(0, Math.max(0, at)), text.slice(at + BETWEEN.length)];
  return at > 0 && CHINESE.test(zh) && !CHINESE.test(en) ? { zh, en } : { zh: text, en: text };
}
