/** Pages that nobody is sent back to: they lead away themselves. */
const DOORS = /^\/(?:sign-in|set-up)(?:[/?#]|$)/;
const HOME = "/board";

/**
 * Where a sign-in leads to: the path that an address names, if it is one of this site and no door; the board otherwise. Reads
 * the text as a browser does, which takes “//host”, “/\host” and tabs within for another site.
 */
export function returnPath(text: string | undefined, origin: string): string {
  if (text === undefined || !text.startsWith("/") || !URL.canParse(text, origin)) return HOME;
  const url = new URL(text, origin);
  const path = `${url.pathname}${url.search}${url.hash}`;
  return url.origin !== origin || path.startsWith("//") || DOORS.test(path) ? HOME : path;
}
