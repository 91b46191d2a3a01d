import { PAGES } from "./pages.ts";

/** What a key that holds everywhere asks for. */
export type Shortcut =
  | { readonly kind: "open"; readonly what: "palette" | "shortcuts" }
  | { readonly kind: "go"; readonly page: (typeof PAGES)[number] };

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Ctrl or ⌘ with K opens the palette from anywhere; where nobody is typing "/" does as well, "?" opens the sheet of keys, and g with a page's own letter leads there. */
export function shortcutOf({ key, ctrlKey, metaKey, altKey }: Pressed, before: string, typing: boolean): Shortcut | null {
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === "k") return { kind: "open", what: "palette" };
  if (typing || ctrlKey || metaKey || altKey) return null;
  if (key === "/") return { kind: "open", what: "palette" };
  if (key === "?") return { kind: "open", what: "shortcuts" };
  const page = before === "g" ? PAGES.find((one) => one.key === key) : undefined;
  return page === undefined ? null : { kind: "go", page };
}

/** Whether a key that is pressed here belongs to a field. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
