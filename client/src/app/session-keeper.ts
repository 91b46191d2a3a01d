import type { ApolloClient } from "@apollo/client";
import type { Ending } from "../session/session-context.ts";

/** One stay of one user on this page: everything that was read in it lives in its data client, and ends with it. */
export interface Stay {
  readonly client: ApolloClient;
  /** Grows with each stay, so that what is drawn for one is not reused for the next. */
  readonly number: number;
  readonly ending: Ending | null;
  /** The server no longer knows the session, but what is drawn stays, for a wall holds it: nothing is read any more. */
  readonly lapsed: boolean;
}

/** Opens a data client; `onUnknown` is called when the server no longer knows who asks, `onChanged` when it knows them differently; no answer may reach the page while the stay `isLapsed`. */
export type OpenClient = (listeners: { readonly onUnknown: () => void; readonly onChanged: () => void; readonly isHeld: () => boolean; readonly isLapsed: () => boolean }) => ApolloClient;

/** Other pages of the same browser share the cookie; null where the browser has no channel between them. */
type Channel = Pick<BroadcastChannel, "postMessage" | "addEventListener"> | null;

/**
 * Gives every user a data client of their own, and drops it with all that it read when the session ends or another user comes.
 * Tells the browser's other pages, whose cookie is the same.
 */
export class SessionKeeper {
  readonly #open: OpenClient;
  readonly #channel: Channel;
  readonly #listeners = new Set<() => void>();
  #stay: Stay;
  #holds = 0;

  constructor(open: OpenClient, channel: Channel) {
    this.#open = open;
    this.#channel = channel;
    this.#stay = this.#begin(0, null);
    channel?.addEventListener("message", () => this.restart());
  }

  readonly state = (): Stay => this.#stay;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Somebody has just signed in. */
  readonly enter = (): void => {
    this.restart();
    this.#channel?.postMessage("entered");
  };

  /** Keeps what is drawn when the session is over, until the returned function is called. */
  readonly hold = (): (() => void) => {
    this.#holds += 1;
    return () => {
      this.#holds -= 1;
    };
  };

  readonly end = (ending: Ending): void => {
    if (ending === "over" && this.#holds > 0) this.#set({ ...this.#stay, lapsed: true });
    else this.#set(this.#begin(this.#stay.number + 1, ending));
    if (ending === "signed out") this.#channel?.postMessage("left");
  };

  /** Asks anew who is there, and keeps nothing of what was read before. */
  readonly restart = (): void => this.#set(this.#begin(this.#stay.number + 1, null));

  #begin(number: number, ending: Ending | null): Stay {
    const current = (act: () => void) => (): void => {
      // What an earlier stay still hears is no news.
      if (this.#stay.number === number) act();
    };
    return { client: this.#open({ onUnknown: current(() => this.end("over")), onChanged: current(this.restart), isHeld: () => this.#holds > 0, isLapsed: () => this.#stay.number === number && this.#stay.lapsed }), number, ending, lapsed: false };
  }

  #set(stay: Stay): void {
    this.#stay = stay;
    for (const listener of this.#listeners) listener();
  }
}
