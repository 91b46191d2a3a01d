/** Parts of an address that belong to its reader and not to what is looked at. */
const OF_READER = new Set(["lang", "theme"]);

/** A page's path and query as they are kept: in the words of the address, without the reader's language and theme. */
export function viewAddress(pathname: string, search: Readonly<Record<string, unknown>>, print: (search: Record<string, unknown>) => string): string {
  return `${pathname}${print(Object.fromEntries(Object.entries(search).filter(([part]) => !OF_READER.has(part))))}`;
}

/** A name to begin with: what the window says, without the product's name. */
export function suggestedName(title: string, longest: number): string {
  const parts = title.split(" · ");
  return parts.slice(0, Math.max(1, parts.length - 1)).join(" · ").slice(0, longest).trim();
}
