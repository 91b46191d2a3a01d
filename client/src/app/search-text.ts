/** Characters that are legal in a query and readable, so that an address can be read and typed. */
const READABLE = /%(2C|2F|40|3A|28|29)/g;

/** Reads a query as plain strings; a repeated key keeps its last value. */
export function parseSearchText(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** Writes a query: lists joined by commas, and nothing for what is absent or empty. */
export function printSearchText(search: Record<string, unknown>): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    const text = Array.isArray(value) ? value.join(",") : typeof value === "string" || typeof value === "number" ? `${value}` : "";
    if (text !== "") parameters.set(key, text);
  }
  const text = parameters.toString().replace(READABLE, (escaped) => decodeURIComponent(escaped));
  return text === "" ? "" : `?${text}`;
}
