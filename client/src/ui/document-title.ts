import { useEffect, useSyncExternalStore } from "react";

/** What the page on screen calls itself; empty while it has said nothing. */
let shown = "";
const listeners = new Set<() => void>();

function show(title: string): void {
  shown = title;
  for (const listener of listeners) listener();
}

/** Names the page and its selection in the window's title for as long as the page is there. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    show(title);
    return () => show("");
  }, [title]);
}

/** For the frame: the title that the page asks for; empty where it asks for none. */
export function useShownTitle(): string {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}
