import type { Server } from "graphql-ws";
import type { RawData, WebSocket } from "ws";
import type { LogError } from "../../graphql/format-error.ts";
import { TokenBuckets } from "../rates/token-buckets.ts";
import { CLOSE } from "./peer.ts";
import type { Peer } from "./peer.ts";
import type { SocketLimits } from "./socket-limits.ts";

export interface PeerService {
  readonly protocol: Server<Peer>;
  readonly limits: SocketLimits;
  readonly now: () => number;
  readonly log: LogError;
}

const FROM_CLIENTS: ReadonlySet<unknown> = new Set(["connection_init", "ping", "pong", "subscribe", "complete"]);

interface Envelope {
  readonly type: unknown;
  readonly id: string;
}

/** Carries messages between a socket and the protocol, and tells the peer which operations begin and which are given up. */
export function servePeer(socket: WebSocket, peer: Peer, { protocol, limits, now, log }: PeerService): void {
  const messages = new TokenBuckets(limits.messages, now);
  const receive = async (data: RawData, binary: boolean, handle: (text: string) => Promise<void>): Promise<void> => {
    if (messages.take("all") > 0) return peer.close(CLOSE.tooMany, "Too many messages: send fewer.");
    const text = binary || !Buffer.isBuffer(data) ? "" : data.toString();
    const envelope = readEnvelope(text);
    if (envelope === null) return peer.close(CLOSE.badMessage, "This is no message of the protocol.");
    const { type, id } = envelope;
    if (type === "complete") peer.abandon(id);
    if (type !== "subscribe") return handle(text);
    // The answer of the one before would be taken for this one's.
    if (!peer.begin(id)) return peer.close(CLOSE.sameId, `Subscriber for ${id.slice(0, 60)} already exists`);
    try {
      await handle(text);
    } finally {
      peer.end(id);
    }
  };
  const closed = protocol.opened(
    {
      protocol: peer.protocol,
      send: (text) => peer.send(text),
      close: (code = CLOSE.inside, reason = "") => peer.close(code, reason),
      onMessage: (handle) => {
        socket.on("message", (data, binary) => {
          receive(data, binary, handle).catch((error: unknown) => {
            log("A message of a socket failed", error);
            peer.close(CLOSE.inside, "Something went wrong inside.");
          });
        });
      },
    },
    peer,
  );
  // Frames that are too large or no frames at all: ws has closed the socket with the code that says so.
  socket.on("error", () => {});
  socket.once("close", (code, reason) => void closed(code, String(reason)));
}

/** The kind of a message and the operation that it is about; null for what no client may send. */
function readEnvelope(text: string): Envelope | null {
  try {
    const message = JSON.parse(text) as unknown;
    if (typeof message !== "object" || message === null || !("type" in message) || !FROM_CLIENTS.has(message.type)) return null;
    return { type: message.type, id: "id" in message && typeof message.id === "string" ? message.id : "" };
  } catch {
    return null;
  }
}
