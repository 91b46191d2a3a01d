import { STATUS_CODES } from "node:http";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from "graphql-ws";
import { WebSocketServer } from "ws";
import type { WebSocket } from "ws";
import type { LogError } from "../../graphql/format-error.ts";
import type { DocumentBook } from "../../graphql/guards/document-book.ts";
import { isSignedIn } from "../../identity/asker.ts";
import { authenticate } from "../authenticate.ts";
import type { OperationParts } from "../operations.ts";
import { foreignReason } from "../own-origin.ts";
import { CLOSE, Peer } from "./peer.ts";
import { peerAddress } from "./peer-address.ts";
import { servePeer } from "./serve-peer.ts";
import { socketProtocol } from "./socket-protocol.ts";
import { startSweeper } from "./sweeper.ts";

export interface SocketsOptions {
  readonly parts: OperationParts;
  readonly schema: GraphQLSchema;
  readonly documents: DocumentBook;
  readonly origin: string | null;
  readonly proxies: readonly string[];
  readonly log: LogError;
}

/** Serves `/graphql` through sockets, on the port of HTTP; when the server closes, peers are told that it leaves. */
export function serveSockets(app: FastifyInstance, { parts, schema, documents, origin, proxies, log }: SocketsOptions): void {
  const { identity, rates, changes } = parts;
  const limits = parts.limits.sockets;
  const secure = origin?.startsWith("https:") ?? false;
  const peers = new Map<WebSocket, Peer>();
  const ofAccount = new Map<string, number>();
  // Frames are not compressed: a few bytes can hold gigabytes.
  const server = new WebSocketServer({ noServer: true, maxPayload: limits.frameBytes, perMessageDeflate: false, clientTracking: false, handleProtocols: (offered) => (offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) ? GRAPHQL_TRANSPORT_WS_PROTOCOL : false) });
  const protocol = socketProtocol({ parts, schema, documents, log, admit });
  const sweeper = startSweeper({ peers, credentials: identity.credentials, everyMs: limits.sweepMs, log });
  let closing = false;

  async function admit(peer: Peer, parameters: Readonly<Record<string, unknown>>): Promise<boolean> {
    const { token } = parameters;
    const headers = typeof token === "string" ? { authorization: `Bearer ${token}` } : peer.headers;
    const shown = await authenticate(identity, headers, peer.origin.address, secure);
    if ("refused" in shown) return turnAway(peer, CLOSE.refused, shown.refused);
    const { asker, hash } = shown;
    if (!isSignedIn(asker) || hash === null) return turnAway(peer, CLOSE.refused, "Nobody is signed in: sign in first, or send an API token.");
    const others = ofAccount.get(asker.account.name) ?? 0;
    if (others >= limits.socketsOfAccount) return turnAway(peer, CLOSE.tryLater, `The account has ${others} sockets already: close one.`);
    peer.credential = { asker, hash };
    ofAccount.set(asker.account.name, others + 1);
    return true;
  }

  function left(socket: WebSocket, { credential }: Peer): void {
    peers.delete(socket);
    if (credential === null) return;
    const { name } = credential.asker.account;
    const others = (ofAccount.get(name) ?? 1) - 1;
    if (others > 0) ofAccount.set(name, others);
    else ofAccount.delete(name);
  }

  async function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const address = peerAddress(request, proxies);
    if (request.url?.split("?")[0] !== "/graphql") return hangUp(socket, 404, "There are no sockets here: they are at /graphql.");
    const foreign = foreignReason(request.headers, origin);
    if (foreign !== null) return hangUp(socket, 403, foreign);
    if (closing) return hangUp(socket, 503, "The server is stopping: try again in a moment.");
    if (peers.size >= limits.sockets) return hangUp(socket, 503, `There are ${peers.size} sockets already: try again later.`);
    const shown = await authenticate(identity, request.headers, address, secure);
    const seconds = rates.operation("refused" in shown ? { kind: "nobody" } : shown.asker, address);
    if (seconds > 0) return hangUp(socket, 429, `There were too many requests: try again in ${seconds} seconds.`, [`Retry-After: ${seconds}`]);
    server.handleUpgrade(request, socket, head, (opened) => {
      const peer = new Peer(opened, request.headers, { address, agent: (request.headers["user-agent"] ?? "").slice(0, 200) }, limits);
      peers.set(opened, peer);
      opened.once("close", () => left(opened, peer));
      servePeer(opened, peer, { protocol, limits, now: identity.now, log });
    });
  }

  app.server.on("upgrade", (request, socket, head) => {
    // A peer that hangs up in between is none of the server's faults.
    socket.on("error", () => socket.destroy());
    upgrade(request, socket, head).catch((error: unknown) => {
      log("A socket could not be opened", error);
      hangUp(socket, 503, "The socket cannot be opened at the moment: try again in a few seconds.");
    });
  });
  app.addHook("preClose", async () => {
    closing = true;
    sweeper.stop();
    for (const peer of peers.values()) peer.close(CLOSE.leaving, "The server is stopping.");
    await changes.close();
  });
}

function turnAway(peer: Peer, code: number, reason: string): false {
  peer.close(code, reason);
  return false;
}

/** Refuses an upgrade in plain HTTP. */
function hangUp(socket: Duplex, status: number, message: string, headers: readonly string[] = []): void {
  const body = JSON.stringify({ errors: [{ message }] });
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`, "Connection: close", "Content-Type: application/json; charset=utf-8", `Content-Length: ${Buffer.byteLength(body)}`, ...headers];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}
