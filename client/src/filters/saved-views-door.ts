import { createContext, useContext } from "react";

/** Opens the reader's saved views; null where nothing can be saved, as without an account. The frame provides it, for no page knows the others. */
export const SavedViewsDoor = createContext<(() => void) | null>(null);

export function useSavedViewsDoor(): (() => void) | null {
  return useContext(SavedViewsDoor);
}
