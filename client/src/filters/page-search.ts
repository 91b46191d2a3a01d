/**
 * An address with its parts unread: the page reads them, so that whoever opens a board need not load how. Lists and
 * numbers come from links within the product; from an address come texts.
 */
export type PageSearch = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** Keeps texts, numbers and lists of texts; an empty text counts as absent. */
export function keepTexts(raw: Record<string, unknown>): PageSearch {
  return Object.fromEntries(
    Object.entries(raw).flatMap(([part, value]): [string, string | number | readonly string[]][] => {
      if (typeof value === "string") return value === "" ? [] : [[part, value]];
      if (typeof value === "number") return [[part, value]];
      return Array.isArray(value) ? [[part, value.filter((item) => typeof item === "string")]] : [];
    }),
  );
}
