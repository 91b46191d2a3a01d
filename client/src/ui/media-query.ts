import { useSyncExternalStore } from "react";

/** Below this width the phone's layout holds. */
export const PHONE = "(max-width: 767.98px)";

/** Below this width names of buttons in the header give way to their icons. */
export const NARROW = "(max-width: 1119.98px)";

/** Whether the window matches a media query, kept up to date. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (notify) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", notify);
      return () => list.removeEventListener("change", notify);
    },
    () => window.matchMedia(query).matches,
  );
}
