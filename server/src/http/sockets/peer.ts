import type { IncomingHttpHeaders } from "node:http";
import { WebSocket } from "ws";
import type { OperationContext } from "../../graphql/operation-context.ts";
import type { Credential } from "../../identity/credential-book.ts";
import type { Origin } from "../../identity/identity-room.ts";
import type { SocketLimits } from "./socket-limits.ts";

/** How a socket is closed; the first four are those of the protocol graphql-transport-ws. */
export const CLOSE = {
  badMessage: 4400,
  /** The session or token behind the socket is over: a client need not try again before it has signed in. */
  sessionOver: 4401,
  refused: 4403,
  sameId: 4409,
  leaving: 1001,
  tooMany: 1008,
  tryLater: 1013,
  inside: 4500,
} as const;

/** Time for a closing peer to say goodbye. */
const GOODBYE_MS = 1_000;
/** A reason that is longer cannot be sent. */
const LONGEST_REASON = 120;

interface Running {
  abandoned: boolean;
  context: OperationContext | null;
}

/** One socket: who speaks through it, and what runs on it. */
export class Peer {
  readonly origin: Origin;
  readonly headers: IncomingHttpHeaders;
  /** Who speaks; null until the socket was initialised. */
  credential: Credential | null = null;
  readonly #socket: WebSocket;
  readonly #limits: SocketLimits;
  readonly #running = new Map<string, Running>();
  readonly #pings: NodeJS.Timeout;
  #alive = true;

  constructor(socket: WebSocket, headers: IncomingHttpHeaders, origin: Origin, limits: SocketLimits) {
    this.#socket = socket;
    this.headers = headers;
    this.origin = origin;
    this.#limits = limits;
    socket.on("pong", () => (this.#alive = true));
    this.#pings = setInterval(() => this.#ping(), limits.keepAliveMs);
    socket.once("close", () => this.#ended());
  }

  get protocol(): string {
    return this.#socket.protocol;
  }

  /** How many operations run; those that were given up and are still ending count half. */
  get running(): number {
    const wanted = [...this.#running.values()].filter(({ abandoned }) => !abandoned).length;
    return Math.max(wanted, this.#running.size / 2);
  }

  /** Begins an operation; false when one of that name still runs. */
  begin(id: string): boolean {
    if (this.#running.has(id)) return false;
    this.#running.set(id, { abandoned: false, context: null });
    return true;
  }

  /** Gives a running operation its context, which is given up at once when the peer has completed it meanwhile. */
  carry(id: string, context: OperationContext): void {
    const running = this.#running.get(id);
    if (running === undefined || running.abandoned) context.read.abandon();
    else running.context = context;
  }

  /** The peer no longer wants an operation's answer. */
  abandon(id: string): void {
    const running = this.#running.get(id);
    if (running === undefined) return;
    running.abandoned = true;
    running.context?.read.abandon();
  }

  end(id: string): void {
    this.#running.delete(id);
  }

  /** Resolves when the message left this process; a peer that lets too much wait is cut off, so that it costs nobody anything. */
  send(text: string): Promise<void> {
    if (this.#socket.readyState !== WebSocket.OPEN) return Promise.resolve();
    if (this.#socket.bufferedAmount > this.#limits.waitingBytes) {
      this.#socket.terminate();
      return Promise.resolve();
    }
    return new Promise((resolve) => this.#socket.send(text, () => resolve()));
  }

  close(code: number, reason: string): void {
    this.#socket.close(code, reason.slice(0, LONGEST_REASON));
    setTimeout(() => this.#socket.terminate(), GOODBYE_MS).unref();
  }

  #ping(): void {
    if (!this.#alive) return this.#socket.terminate();
    this.#alive = false;
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.ping();
  }

  #ended(): void {
    clearInterval(this.#pings);
    for (const id of this.#running.keys()) this.abandon(id);
  }
}
