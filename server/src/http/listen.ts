import { createServer } from "node:net";
import type { FastifyInstance } from "fastify";

/** The address cannot be listened on; the message is a sentence with the way out. */
export class ListenError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ListenError";
  }
}

interface Address {
  readonly host: string;
  readonly port: number;
}

function explain(error: unknown, { host, port }: Address): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "EADDRINUSE":
      return new ListenError(`Port ${port} on ${host} is in use: stop the program that holds it, or set PORT to another one (PORT=0 takes any free one).`);
    case "EACCES":
      return new ListenError(`Port ${port} on ${host} needs rights that this user has not: set PORT to 1024 or above.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new ListenError(`${host} is no address of this machine: set HOST to one, or leave it out for 127.0.0.1.`);
    default:
      return error;
  }
}

/** Tries the address before anything slow begins; rejects with a ListenError when it cannot be had. */
export async function assertFree(address: Address): Promise<void> {
  if (address.port === 0) return;
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => reject(explain(error, address)));
    probe.listen(address.port, address.host, () => probe.close(() => resolve()));
  });
}

/** Listens and resolves to the address to open in a browser. */
export async function listen(app: FastifyInstance, address: Address): Promise<string> {
  try {
    await app.listen({ host: address.host, port: address.port });
  } catch (error) {
    throw explain(error, address);
  }
  const bound = app.server.address();
  if (bound === null || typeof bound === "string") return `http://${address.host}:${address.port}`;
  return `http://${bound.family === "IPv6" ? `[${bound.address}]` : bound.address}:${bound.port}`;
}
