const NAME = "screen";

/**
 * The API token of a wall's address, in the part that browsers send to nobody (`/wall#screen=…`). It stands in for a session,
 * which ends when nobody uses it; null on every other page, so that it opens nothing but the wall.
 */
export function screenToken({ pathname, hash }: Pick<Location, "pathname" | "hash"> = window.location): string | null {
  return pathname === "/wall" ? new URLSearchParams(hash.slice(1)).get(NAME) : null;
}

/** The address at which a screen shows the boards by a token; `origin` is that of this installation. */
export function screenAddress(origin: string, secret: string): string {
  return `${origin}/wall#${NAME}=${secret}`;
}
