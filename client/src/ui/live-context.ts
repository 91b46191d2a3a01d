import { createContext, useContext } from "react";

/** How the page stands to the server at the moment. */
export interface LiveState {
  /** Whether newer figures come by themselves. */
  readonly live: boolean;
  /** Whether the page looks for them now and then, as for a reader without an account. */
  readonly polled: boolean;
  /** Since when nobody answers, in milliseconds; null while somebody does. */
  readonly lostSince: number | null;
  /** Whether figures of an earlier version are shown, which no newer ones replace. */
  readonly past: boolean;
}

export const LiveContext = createContext<LiveState>({ live: false, polled: false, lostSince: null, past: false });

export function useLive(): LiveState {
  return useContext(LiveContext);
}
