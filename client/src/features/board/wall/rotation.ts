/** Where a rotation of pages stands. */
export interface Rotation {
  readonly page: number;
  /** False while a reader has stopped it. */
  readonly running: boolean;
}

export type Turn =
  /** The page's time is over. */
  | { readonly kind: "time"; readonly page: number }
  | { readonly kind: "step"; readonly by: 1 | -1 }
  | { readonly kind: "toggle" }
  /** Nobody has touched a key for long. */
  | { readonly kind: "resume"; readonly page: number };

export const FIRST: Rotation = { page: 0, running: true };

/** The rotation after a turn, of so many pages; a step by hand stops it. Time that was set for another page is over already. */
export function turn(rotation: Rotation, one: Turn, pages: number): Rotation {
  const step = (by: number): number => (pages === 0 ? 0 : (rotation.page + by + pages) % pages);
  switch (one.kind) {
    case "time":
      return rotation.running && one.page === rotation.page ? { page: step(1), running: true } : rotation;
    case "step":
      return { page: step(one.by), running: false };
    case "toggle":
      return { ...rotation, running: !rotation.running };
    case "resume":
      return { ...rotation, running: true };
  }
}

/** What a key asks for; null for keys that belong to the browser or to nothing. */
export function readKey({ key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">): Turn | { readonly kind: "leave" } | { readonly kind: "fill" } | null {
  if (ctrlKey || metaKey || altKey || /^(?:F\d+|Tab|Shift|Control|Alt|Meta|CapsLock)$/.test(key)) return null;
  if (key === "Escape") return { kind: "leave" };
  if (key === "f" || key === "F") return { kind: "fill" };
  if (key === "ArrowRight" || key === "ArrowDown" || key === "PageDown") return { kind: "step", by: 1 };
  if (key === "ArrowLeft" || key === "ArrowUp" || key === "PageUp") return { kind: "step", by: -1 };
  return { kind: "toggle" };
}
