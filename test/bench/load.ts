import { connect, type Socket } from "node:net";

export interface LoadRequest {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Sends the same POST, or several in turn, over and over for some milliseconds to a server on this machine, over `connections`
 * kept-alive sockets with one request under way on each. The parsing is as little as answers with a Content-Length need, so that the generator
 * takes less of the machine than either side. Resolves to requests per second; rejects on any status but 200.
 */
export async function load(asked: LoadRequest | readonly [LoadRequest, ...LoadRequest[]], milliseconds: number, connections: number): Promise<number> {
  const [request, ...others] = Array.isArray(asked) ? (asked as readonly [LoadRequest, ...LoadRequest[]]) : [asked as LoadRequest];
  const bytes = [request, ...others].map(requestBytes);
  let answered = 0;
  const begin = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect(request.port, "127.0.0.1");
      socket.setNoDelay(true);
      try {
        while (performance.now() - begin < milliseconds) {
          await exchange(socket, bytes[answered % bytes.length] ?? Buffer.alloc(0));
          answered += 1;
        }
      } finally {
        socket.destroy();
      }
    }),
  );
  return (answered / (performance.now() - begin)) * 1000;
}

/** One request, for its answer. */
export async function ask(request: LoadRequest): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${request.port}${request.path}`, {
    method: "POST",
    headers: request.headers,
    body: request.body,
  });
  return response.json();
}

function requestBytes({ port, path, headers, body }: LoadRequest): Buffer {
  const all = { ...headers, host: `127.0.0.1:${port}`, connection: "keep-alive", "content-length": String(Buffer.byteLength(body)) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${body}`);
}

function exchange(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    let head: Buffer | null = Buffer.alloc(0);
    let missing = 0;
    const finish = (error?: Error) => {
      socket.off("data", receive).off("error", finish).off("close", closed);
      if (error) reject(error);
      else resolve();
    };
    const closed = () => finish(new Error("The server closed the connection in the middle of an answer."));
    const receive = (chunk: Buffer) => {
      if (head === null) missing -= chunk.length;
      else {
        head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
        const end = head.indexOf("\r\n\r\n");
        if (end < 0) return;
        const text = head.toString("latin1", 0, end);
        const length = /\r\ncontent-length: (\d+)/i.exec(text)?.[1];
        if (!text.startsWith("HTTP/1.1 200") || length === undefined) {
          finish(new Error(`An answer other than 200 with a Content-Length came back: ${head.toString("utf8").slice(0, 600)}`));
          return;
        }
        missing = Number(length) - (head.length - end - 4);
        head = null;
      }
      if (missing === 0) finish();
    };
    socket.on("data", receive).on("error", finish).on("close", closed);
    socket.write(bytes);
  });
}
