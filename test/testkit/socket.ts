import { WebSocket } from "ws";

/** A message of the protocol graphql-transport-ws. */
export interface SocketMessage {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

export interface SocketEnd {
  readonly code: number;
  readonly reason: string;
}

/** One socket, spoken to in bare messages, so that a test can also say what no client would. */
export interface TestSocket {
  readonly socket: WebSocket;
  /** Everything that came, in order. */
  readonly received: SocketMessage[];
  send(message: unknown): void;
  /** The first message that fits and was not taken before; rejects when the socket closes without it. */
  take(fits: (message: SocketMessage) => boolean): Promise<SocketMessage>;
  /** How it ended. */
  readonly closed: Promise<SocketEnd>;
  /** Closes it and resolves when it is closed. */
  close(): Promise<void>;
}

export interface SocketOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly protocol?: string;
  /** False for a peer that answers no ping. */
  readonly autoPong?: boolean;
}

/** Opens a socket; rejects with the status of a refusal in HTTP. */
export async function openSocket(url: string, { headers = {}, protocol = "graphql-transport-ws", autoPong = true }: SocketOptions = {}): Promise<TestSocket> {
  const socket = new WebSocket(url.replace(/^http/, "ws"), protocol, { headers, autoPong });
  const received: SocketMessage[] = [];
  const taken = new Set<SocketMessage>();
  const watchers = new Set<() => void>();
  const closed = new Promise<SocketEnd>((resolve) => {
    socket.once("close", (code, reason) => {
      resolve({ code, reason: String(reason) });
      for (const look of watchers) look();
    });
  });
  socket.on("message", (data: Buffer) => {
    received.push(JSON.parse(data.toString()) as SocketMessage);
    for (const look of watchers) look();
  });
  const take: TestSocket["take"] = (fits) =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = received.find((message) => !taken.has(message) && fits(message));
        if (found === undefined && socket.readyState !== WebSocket.CLOSED) return;
        watchers.delete(look);
        if (found === undefined) return reject(new Error(`The socket closed without the message; it had received ${JSON.stringify(received)}.`));
        taken.add(found);
        resolve(found);
      };
      watchers.add(look);
      look();
    });
  await new Promise<void>((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("unexpected-response", (_request, response) => reject(new Error(`Refused with ${response.statusCode}`)));
    socket.once("error", reject);
  });
  socket.on("error", () => {});
  return {
    socket,
    received,
    send: (message) => socket.send(typeof message === "string" ? message : JSON.stringify(message)),
    take,
    closed,
    close: async () => {
      socket.close();
      await closed;
    },
  };
}

/** Opens a socket and initialises it. */
export async function startSocket(url: string, headers: Readonly<Record<string, string>>, parameters: Readonly<Record<string, unknown>> = {}): Promise<TestSocket> {
  const socket = await openSocket(url, { headers });
  socket.send({ type: "connection_init", payload: parameters });
  await socket.take(({ type }) => type === "connection_ack");
  return socket;
}

export interface SocketAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

let asked = 0;

/** Asks one query through an initialised socket. */
export async function askSocket(socket: TestSocket, payload: Readonly<Record<string, unknown>>): Promise<SocketAnswer> {
  const id = `ask-${(asked += 1)}`;
  socket.send({ id, type: "subscribe", payload });
  const answer = await socket.take((message) => message.id === id && (message.type === "next" || message.type === "error"));
  if (answer.type === "error") return { errors: answer.payload as NonNullable<SocketAnswer["errors"]> };
  await socket.take((message) => message.id === id && message.type === "complete");
  return answer.payload as SocketAnswer;
}
