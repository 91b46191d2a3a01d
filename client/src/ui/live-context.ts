import { createContext, useContext } from "react";

/** Whether newer figures come to the page by themselves at the moment. */
export const LiveContext = createContext(false);

export function useLive(): boolean {
  return useContext(LiveContext);
}
