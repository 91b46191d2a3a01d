import { createContext, useContext, useSyncExternalStore } from "react";
import type { LinkedStore, Pointed } from "./linked-store.ts";

/** Null where charts stand alone. */
export const LinkedContext = createContext<LinkedStore | null>(null);

const NOTHING: ReadonlySet<string> = new Set();
const never = (): (() => void) => () => undefined;

/** What another chart of the page points at. */
export function usePointed(store: LinkedStore | null): Pointed | null {
  return useSyncExternalStore(store?.subscribe ?? never, () => store?.pointed() ?? null);
}

/** The codes of the regions that are selected by brush; empty where nothing is. */
export function useBrushed(): ReadonlySet<string> {
  const store = useContext(LinkedContext);
  return useSyncExternalStore(store?.subscribe ?? never, () => store?.brushed() ?? NOTHING);
}
