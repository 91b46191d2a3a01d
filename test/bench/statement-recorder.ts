import { createServer, connect, type Socket } from "node:net";
import type { AddressInfo } from "node:net";

/** What a client sent: a simple query, or a prepared statement with its parameters as text. */
export type RecordedStatement =
  | { readonly kind: "simple"; readonly text: string }
  | { readonly kind: "prepared"; readonly text: string; readonly parameters: readonly (string | null)[] };

export interface StatementRecorder {
  readonly port: number;
  /** Forgets what was recorded so far. */
  reset(): void;
  /** Statements since the last reset, in order, one list for each connection that sent any. */
  recorded(): RecordedStatement[][];
  close(): Promise<void>;
}

/**
 * Stands between a server and its PostgreSQL and reads the statements in passing (PostgreSQL's frontend protocol 3.0), so
 * that a comparison can send exactly the SQL that the product sends, without the product knowing.
 */
export async function startStatementRecorder(target: { host: string; port: number }): Promise<StatementRecorder> {
  const sockets = new Set<Socket>();
  const lists = new Set<RecordedStatement[]>();
  const server = createServer((client) => {
    const database = connect(target.port, target.host);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        sockets.delete(socket);
        client.destroy();
        database.destroy();
      });
    }
    const list: RecordedStatement[] = [];
    lists.add(list);
    const read = frontendReader((statement) => list.push(statement));
    client.on("data", (chunk: Buffer) => {
      read(chunk);
      database.write(chunk);
    });
    database.on("data", (chunk: Buffer) => client.write(chunk));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    reset: () => {
      for (const list of lists) list.length = 0;
    },
    recorded: () => [...lists].filter((list) => list.length > 0).map((list) => [...list]),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Cuts a client's bytes into messages; the first one, the start-up packet, has no type byte. */
function frontendReader(emit: (statement: RecordedStatement) => void): (chunk: Buffer) => void {
  const statements = new Map<string, string>();
  let rest: Buffer = Buffer.alloc(0);
  let started = false;
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (;;) {
      const typeBytes = started ? 1 : 0;
      if (rest.length < typeBytes + 4) return;
      const length = rest.readInt32BE(typeBytes) + typeBytes;
      if (rest.length < length) return;
      const body = rest.subarray(typeBytes + 4, length);
      if (started) readMessage(String.fromCharCode(rest[0] ?? 0), body, statements, emit);
      started = true;
      rest = rest.subarray(length);
    }
  };
}

function readMessage(type: string, body: Buffer, statements: Map<string, string>, emit: (statement: RecordedStatement) => void): void {
  if (type === "Q") emit({ kind: "simple", text: body.toString("utf8", 0, body.length - 1) });
  else if (type === "P") {
    const [name, afterName] = readString(body, 0);
    statements.set(name, readString(body, afterName)[0]);
  } else if (type === "B") {
    const [, afterPortal] = readString(body, 0);
    const [name, afterStatement] = readString(body, afterPortal);
    emit({ kind: "prepared", text: statements.get(name) ?? "", parameters: readParameters(body, afterStatement) });
  }
}

function readParameters(body: Buffer, start: number): (string | null)[] {
  const formats = body.readInt16BE(start);
  for (let index = 0; index < formats; index += 1) {
    if (body.readInt16BE(start + 2 + index * 2) !== 0) throw new Error("A parameter in binary form was sent; the recorder reads text only.");
  }
  let offset = start + 2 + formats * 2;
  const count = body.readInt16BE(offset);
  offset += 2;
  return Array.from({ length: count }, () => {
    const length = body.readInt32BE(offset);
    offset += 4;
    if (length < 0) return null;
    const value = body.toString("utf8", offset, offset + length);
    offset += length;
    return value;
  });
}

function readString(body: Buffer, start: number): [string, number] {
  const end = body.indexOf(0, start);
  return [body.toString("utf8", start, end), end + 1];
}
