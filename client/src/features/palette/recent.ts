/** How many of the last choices are remembered. */
const MOST = 6;

/** The remembered keys with a new choice in front; each stands once. */
export function withRecent(keys: readonly string[], chosen: string): string[] {
  return [chosen, ...keys.filter((key) => key !== chosen)].slice(0, MOST);
}

/** Reads what was remembered; anything else counts as nothing. */
export function parseRecent(text: string | null): string[] {
  try {
    const value: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(value) ? value.filter((key): key is string => typeof key === "string").slice(0, MOST) : [];
  } catch {
    return [];
  }
}
