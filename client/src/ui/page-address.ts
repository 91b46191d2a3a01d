/** Parts of every address that stay until the reader chooses. */
const KEPT = ["lang", "theme"] as const;

/** An address within the product with the language and theme that the page before it was opened with, unless it names its own. */
export function keepChoices(address: string, before: Readonly<Partial<Record<(typeof KEPT)[number], string | undefined>>>): string {
  const [path = "", query = ""] = address.split("?");
  const named = new URLSearchParams(query);
  const added = KEPT.flatMap((part) => (before[part] === undefined || named.has(part) ? [] : [`${part}=${before[part]}`]));
  const search = [query, ...added].filter((text) => text !== "").join("&");
  return search === "" ? path : `${path}?${search}`;
}
