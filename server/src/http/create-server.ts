import { constants } from "node:zlib";
import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import compress from "@fastify/compress";
import { fastify } from "fastify";
import type { FastifyError, FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import { createApolloServer } from "../graphql/apollo-server.ts";
import type { LogError } from "../graphql/format-error.ts";
import type { OperationContext } from "../graphql/operation-context.ts";
import { OperationRead } from "../graphql/operation-read.ts";
import type { QuestionRoom } from "../query/question-context.ts";
import type { Database } from "../store/driver/database.ts";
import type { Scope } from "../store/scope.ts";
import { serveClient } from "./client-files.ts";
import { requestScope } from "./request-scope.ts";
import { SECURITY_HEADERS } from "./security-headers.ts";

export interface ServerOptions {
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly room: QuestionRoom;
  /** The folder of the built client. */
  readonly clientFolder: string;
  readonly log: LogError;
}

export interface PlumblineServer {
  readonly app: FastifyInstance;
  /** From now on `/readyz` answers 503, so that no new work is sent here. */
  drain(): void;
}

declare module "fastify" {
  interface FastifyRequest {
    /** Whom the request speaks for; null before it was asked. */
    scope: Scope | null;
  }
}

/** How long the database may take to answer a probe. */
const PROBE_MS = 1_000;

/** Builds the server, ready to listen. */
export async function createServer({ database, schema, room, clientFolder, log }: ServerOptions): Promise<PlumblineServer> {
  let draining = false;
  const app = fastify({ logger: false, forceCloseConnections: "idle", return503OnClosing: true, bodyLimit: 1_048_576, routerOptions: { maxParamLength: 200 } });
  app.addHook("onRequest", async (_request, reply) => {
    reply.headers(SECURITY_HEADERS);
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log(`${request.method} ${request.url.slice(0, 200)} failed`, error);
    const message = status >= 500 ? "Something went wrong inside; the reason is in the server's log." : error.message;
    return reply.code(status).send({ errors: [{ message, extensions: { code: status >= 500 ? "INTERNAL_SERVER_ERROR" : "BAD_REQUEST" } }] });
  });
  await app.register(compress, { encodings: ["br", "gzip"], threshold: 1_024, brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } });

  app.get("/healthz", async () => ({ status: "alive" }));
  app.get("/readyz", async (_request, reply) => {
    const ready = !draining && (await answers(database));
    return reply.code(ready ? 200 : 503).send({ status: ready ? "ready" : draining ? "draining" : "the database does not answer" });
  });
  await serveGraphql(app, { database, schema, room, log });
  await serveClient(app, clientFolder);
  return {
    app,
    drain: () => {
      draining = true;
    },
  };
}

async function serveGraphql(app: FastifyInstance, { database, schema, room, log }: Omit<ServerOptions, "clientFolder">): Promise<void> {
  const apollo = createApolloServer({ schema, log, plugins: [fastifyApolloDrainPlugin(app)] });
  await apollo.start();
  await app.register(async (graphql) => {
    graphql.decorateRequest("scope", null);
    graphql.addHook("onRequest", async (request, reply) => {
      reply.header("cache-control", "no-store");
      request.scope = requestScope({ remoteAddress: request.socket.remoteAddress, headers: request.headers });
      if (request.scope !== null) return;
      return reply.code(401).send({
        errors: [{ message: "Only programs on this machine may ask until there is sign-in: open the page on the machine that runs the server.", extensions: { code: "UNAUTHENTICATED" } }],
      });
    });
    await graphql.register(fastifyApollo(apollo), {
      path: "/graphql",
      method: ["GET", "POST"],
      context: async ({ scope }): Promise<OperationContext> => {
        if (scope === null) throw new Error("A request reached GraphQL without a scope.");
        return { room, scope, read: new OperationRead(database, scope) };
      },
    });
  });
}

async function answers(database: Database): Promise<boolean> {
  try {
    await database.ping(PROBE_MS);
    return true;
  } catch {
    return false;
  }
}
