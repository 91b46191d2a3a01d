import { createContext, useContext } from "react";

/** How the page stands to the server at the moment. */
export interface LiveState {
  /** Whether newer figures come by themselves. */
  readonly live: boolean;
  /** Since when nobody answers, in milliseconds; null while somebody does. */
  readonly lostSince: number | null;
}

export const LiveContext = createContext<LiveState>({ live: false, lostSince: null });

export function useLive(): LiveState {
  return useContext(LiveContext);
}
