import type { WebSocket } from "ws";
import type { LogError } from "../../graphql/format-error.ts";
import type { Credential, CredentialBook } from "../../identity/credential-book.ts";
import { CLOSE } from "./peer.ts";
import type { Peer } from "./peer.ts";

export interface SweeperOptions {
  readonly peers: ReadonlyMap<WebSocket, Peer>;
  readonly credentials: CredentialBook;
  readonly everyMs: number;
  readonly log: LogError;
}

/** Credentials of one look. */
const CHUNK = 1_000;

interface Shown extends Credential {
  readonly peer: Peer;
}

/** Closes, every few seconds, the sockets whose session or token no longer stands, whichever process ended it. */
export function startSweeper({ peers, credentials, everyMs, log }: SweeperOptions): { stop(): void } {
  let sweeping = false;
  const sweep = async (): Promise<void> => {
    const shown = [...peers.values()].flatMap((peer): Shown[] => (peer.credential === null ? [] : [{ ...peer.credential, peer }]));
    for (let start = 0; start < shown.length; start += CHUNK) {
      for (const { peer } of await credentials.fallen(shown.slice(start, start + CHUNK))) {
        peer.close(CLOSE.sessionOver, "The session or token is over, or its rights have changed: sign in again.");
      }
    }
  };
  const timer = setInterval(() => {
    if (sweeping || peers.size === 0) return;
    sweeping = true;
    sweep()
      // The next look may find the database back; until then everybody stays who they were.
      .catch((error: unknown) => log("The sockets' sessions could not be looked at", error))
      .finally(() => (sweeping = false));
  }, everyMs);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
