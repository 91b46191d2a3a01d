/** Most characters of a name without its ending. */
const MOST = 80;
/** What is kept of a title at least. */
const LEAST = 24;

/** A name that every system takes, without what paths and shells read: the title, cut where it must be, and after it what tells the file from others. */
export function fileName(title: string, rest: readonly string[], ending: string): string {
  const tail = words(rest.join(" "));
  const head = cut(words(title), Math.max(LEAST, MOST - [...tail].length - 1));
  return `${cut([head, tail].filter((text) => text !== "").join("-"), MOST) || "plumbline"}.${ending}`;
}

function words(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|%#]+/gu, " ")
    .replaceAll(/[\s·]+/g, "-")
    .replaceAll(/^[-.]+|[-.]+$/g, "");
}

/** Where the text is cut, no mark stays that led on. */
function cut(text: string, most: number): string {
  return [...text].slice(0, most).join("").replace(/[-.,;:，、；“‘(（]+$/u, "");
}
