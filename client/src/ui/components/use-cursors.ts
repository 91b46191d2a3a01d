import { useState } from "react";

/** The way through a list that only knows its next page: the cursors passed so far, begun anew when `key` changes. */
export function useCursors(key: string): { readonly page: number; readonly after: string | null; readonly next: (cursor: string) => void; readonly previous: (() => void) | null } {
  const [way, setWay] = useState<{ readonly key: string; readonly cursors: readonly string[] }>({ key, cursors: [] });
  const cursors = way.key === key ? way.cursors : [];
  return {
    page: cursors.length + 1,
    after: cursors.at(-1) ?? null,
    next: (cursor) => setWay({ key, cursors: [...cursors, cursor] }),
    previous: cursors.length === 0 ? null : () => setWay({ key, cursors: cursors.slice(0, -1) }),
  };
}
