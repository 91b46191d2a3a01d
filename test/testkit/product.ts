import { tmpdir } from "node:os";
import { productSchema } from "@plumbline/server/graphql/product-schema.ts";
import { createServer } from "@plumbline/server/http/create-server.ts";
import { questionRoom } from "@plumbline/server/query/question-room.ts";
import type { Database } from "@plumbline/server/store/driver/database.ts";

export interface GraphQLAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

export interface InjectedRequest {
  readonly method?: "GET" | "POST" | "HEAD" | "OPTIONS" | "DELETE";
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly payload?: string;
  readonly remoteAddress?: string;
}

/** The whole product on one database, without a socket. */
export interface Product {
  readonly failures: unknown[];
  ask(query: string, variables?: Record<string, unknown>): Promise<GraphQLAnswer>;
  request(request: InjectedRequest): Promise<{ readonly statusCode: number; readonly headers: Record<string, unknown>; readonly body: string }>;
  /** A compressed answer as it stands on the wire. */
  compressed(url: string, encoding: "br" | "gzip"): Promise<{ readonly encoding: unknown; readonly body: Buffer }>;
  /** Listens on a free port of this machine and resolves to the address. */
  listen(): Promise<string>;
  drain(): void;
  close(): Promise<void>;
}

export interface ProductOptions {
  readonly clientFolder?: string;
  readonly smallNumberLimit?: number;
}

/** Builds the server as the composition root does; what it would log is kept in `failures`. */
export async function startProduct(database: Database, { clientFolder = tmpdir(), smallNumberLimit = 10 }: ProductOptions = {}): Promise<Product> {
  const failures: unknown[] = [];
  const server = await createServer({ database, schema: productSchema(), room: questionRoom(smallNumberLimit), clientFolder, log: (message, error) => failures.push(message, error) });
  const request: Product["request"] = async ({ method = "GET", url, headers = {}, payload, remoteAddress }) => {
    const answer = await server.app.inject({ method, url, headers, ...(payload !== undefined && { payload }), ...(remoteAddress !== undefined && { remoteAddress }) });
    return { statusCode: answer.statusCode, headers: answer.headers, body: answer.body };
  };
  return {
    failures,
    request,
    ask: async (query, variables = {}) => {
      const { body } = await request({ method: "POST", url: "/graphql", headers: { "content-type": "application/json" }, payload: JSON.stringify({ query, variables }) });
      return JSON.parse(body) as GraphQLAnswer;
    },
    compressed: async (url, encoding) => {
      const answer = await server.app.inject({ url, headers: { "accept-encoding": encoding } });
      return { encoding: answer.headers["content-encoding"], body: answer.rawPayload };
    },
    listen: () => server.app.listen({ host: "127.0.0.1", port: 0 }),
    drain: () => server.drain(),
    close: () => server.app.close(),
  };
}
