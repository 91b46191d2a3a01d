import { createContext, useContext } from "react";

/** Why nobody is signed in any more: the reader's wish, or the server no longer knows the session. */
export type Ending = "signed out" | "over";

/** What may happen to the session of this page. */
export interface Session {
  /** Why the last session ended; null while one runs, or while none has. */
  readonly ending: Ending | null;
  /** The server no longer knows the session, and the page holds what it shows; nothing is read any more. */
  readonly lapsed: boolean;
  /** Keeps what is drawn when the session is over, until the returned function is called: for a page without a reader. */
  readonly hold: () => () => void;
  /** Somebody else may be signed in from now on: nothing that was read before is kept. */
  readonly enter: () => void;
  /** Somebody else is signed in, or with other rights: asks anew who is there, and keeps nothing that was read before. */
  readonly restart: () => void;
  /** Nobody is signed in from now on: nothing that was read before is kept. */
  readonly end: (ending: Ending) => void;
}

export const SessionContext = createContext<Session | null>(null);

/** The session; throws outside the application, which keeps it. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("useSession is called outside the application, which keeps the session.");
  return session;
}
