/** Most columns of a name without its ending, of which a wide character takes two: 180 bytes at most, which every system takes. */
const MOST = 120;
/** What is kept of a title at least. */
const LEAST = 40;

/** A name without what paths and shells read: the title, cut where it must be, and after it what tells the file from others. */
export function fileName(title: string, rest: readonly string[], ending: string): string {
  const tail = words(rest.join(" "));
  const head = cut(words(title), Math.max(LEAST, MOST - 1 - [...tail].reduce((sum, character) => sum + columns(character), 0)));
  return `${cut([head, tail].filter((text) => text !== "").join("-"), MOST) || "plumbline"}.${ending}`;
}

function words(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|%#]+/gu, " ")
    .replaceAll(/[\s·]+/g, "-")
    .replaceAll(/^[-.]+|[-.]+$/g, "");
}

const columns = (character: string): number => ((character.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1);

/** Where the text is cut, no mark stays that led on. */
function cut(text: string, most: number): string {
  let room = most;
  const kept = [...text].filter((character) => (room -= columns(character)) >= 0);
  return kept.join("").replace(/[-.,;:，、；“‘(（]+$/u, "");
}
