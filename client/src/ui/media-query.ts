import { useSyncExternalStore } from "react";
import { isLaidOutForPrint } from "./print-width.ts";

/** Below this width the phone's layout holds. */
export const PHONE = "(max-width: 767.98px)";

/** Below this width names of buttons in the header give way to their icons. */
export const NARROW = "(max-width: 1119.98px)";

/** The reader wants nothing to move. */
export const STILL = "(prefers-reduced-motion: reduce)";

/** Made once for each query: a new one costs the browser more than everything it is asked. */
const kept = new Map<string, MediaQueryList>();

/** The window's list for a media query, which tells whether it matches now. */
export function mediaQuery(query: string): MediaQueryList {
  const list = kept.get(query) ?? window.matchMedia(query);
  kept.set(query, list);
  return list;
}

/** What each query last said of the window. */
const said = new Map<string, boolean>();

/** While sheets are made a query speaks of their default paper: a page that followed it would be laid out anew between the counting and the drawing of its sheets. */
function matchesWindow(query: string): boolean {
  const before = isLaidOutForPrint() ? said.get(query) : undefined;
  const matches = before ?? mediaQuery(query).matches;
  said.set(query, matches);
  return matches;
}

/** Whether the window matches a media query, kept up to date. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (notify) => {
      const list = mediaQuery(query);
      list.addEventListener("change", notify);
      return () => list.removeEventListener("change", notify);
    },
    () => matchesWindow(query),
  );
}
