import { print } from "graphql";
import { createClient } from "graphql-ws";
import { ChangedDocument, type ChangedSubscription } from "../../generated/graphql.ts";
import { screenToken } from "../../session/screen-token.ts";
import { RetryWait } from "../../ui/retry-wait.ts";

/** What a page is told by its socket. */
export interface LiveHandlers {
  /** The socket speaks: for the first time, or again. */
  readonly onOpen: () => void;
  /** It spoke, and does so no more; it is being opened again. */
  readonly onLost: () => void;
  /** It could not be opened, which is tried again: nobody answers, or something between refuses sockets. */
  readonly onUnheard: () => void;
  readonly onVersion: (version: number) => void;
  /** The server no longer knows who is behind it, or knows them differently; it stays closed. */
  readonly onOver: () => void;
}

export interface LiveSocket {
  /** The network is back or the machine woke up: looks at once whether the socket still speaks. */
  readonly nudge: () => void;
  readonly close: () => void;
}

/** The server says that nobody, or nobody any more, is signed in. */
const OVER: ReadonlySet<unknown> = new Set([4401, 4403]);
const PING_MS = 10_000;
/** A peer that is silent for so long after a ping is gone, whatever the network says. */
const ANSWER_MS = 5_000;

/** Subscribes to data versions later than `since`, over one socket that is opened again whenever it is lost, until it is closed. */
export function openLiveSocket(url: string, since: number, handlers: LiveHandlers): LiveSocket {
  const retry = new RetryWait(Math.random);
  let open = false;
  let closed = false;
  let overdue: ReturnType<typeof setTimeout> | undefined;
  let heard = Date.now();

  const client = createClient({
    url,
    // Of a screen's address; without one the session's cookie speaks.
    connectionParams: () => ({ token: screenToken() ?? undefined }),
    keepAlive: PING_MS,
    retryAttempts: Infinity,
    retryWait: retry.wait,
    shouldRetry: (fault) => !OVER.has(codeOf(fault)),
    on: {
      connected: () => {
        open = true;
        heard = Date.now();
        handlers.onOpen();
      },
      ping: (received) => {
        if (!received) overdue = setTimeout(() => client.terminate(), ANSWER_MS);
      },
      pong: (received) => {
        heard = Date.now();
        if (received) clearTimeout(overdue);
      },
      closed: () => {
        clearTimeout(overdue);
        if (!closed) (open ? handlers.onLost : handlers.onUnheard)();
        open = false;
      },
    },
  });

  /** Resolves when the server ends the subscription; rejects with what ended the socket for good. */
  const subscribed = (): Promise<void> =>
    new Promise((resolve, reject) => {
      client.subscribe<ChangedSubscription>(
        { query: print(ChangedDocument), operationName: "Changed", variables: { since } },
        { next: ({ data }) => (data === null || data === undefined ? undefined : handlers.onVersion(data.changed.version)), error: reject, complete: resolve },
      );
    });

  const run = async (): Promise<void> => {
    for (let ended = 0; !closed; ended += 1) {
      try {
        await subscribed();
      } catch (fault) {
        if (OVER.has(codeOf(fault)) || isUnauthenticated(fault)) return handlers.onOver();
      }
      // A server that is about to stop ends subscriptions before sockets.
      if (!closed) await retry.wait(ended);
    }
  };
  void run();

  return {
    nudge: () => {
      retry.nudge();
      // Timers stand still while a machine sleeps: a socket that was not heard of for long may be dead without knowing it.
      if (open && Date.now() - heard > PING_MS + ANSWER_MS) client.terminate();
    },
    close: () => {
      closed = true;
      retry.nudge();
      void client.dispose();
    },
  };
}

/** The code with which a socket closed; null for any other fault. */
function codeOf(fault: unknown): unknown {
  return typeof fault === "object" && fault !== null && "code" in fault ? fault.code : null;
}

function isUnauthenticated(fault: unknown): boolean {
  return Array.isArray(fault) && fault.some((error: { readonly extensions?: { readonly code?: unknown } }) => error.extensions?.code === "UNAUTHENTICATED");
}
