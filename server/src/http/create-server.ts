import { constants } from "node:zlib";
import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import compress from "@fastify/compress";
import { fastify } from "fastify";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { createApolloServer } from "../graphql/apollo-server.ts";
import type { LogError } from "../graphql/format-error.ts";
import { scopeOfAsker } from "../graphql/operation-context.ts";
import type { OperationContext, SessionKeeper } from "../graphql/operation-context.ts";
import { OperationRead } from "../graphql/operation-read.ts";
import type { Asker } from "../identity/asker.ts";
import type { IdentityRoom, Origin } from "../identity/identity-room.ts";
import type { QuestionRoom } from "../query/question-context.ts";
import type { Database } from "../store/driver/database.ts";
import { authenticate } from "./authenticate.ts";
import { serveClient } from "./client-files.ts";
import { serveExports } from "./export/export-routes.ts";
import { foreignReason } from "./own-origin.ts";
import { SECURITY_HEADERS } from "./security-headers.ts";
import { dropSessionCookie, keepSessionCookie } from "./session-cookie.ts";

export interface ServerOptions {
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly room: QuestionRoom;
  readonly identity: IdentityRoom;
  /** The address under which browsers reach the server, or null for names of this machine alone. */
  readonly origin: string | null;
  /** Addresses of proxies whose word about the asker's address is taken. */
  readonly proxies: readonly string[];
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
    asker: Asker | null;
  }
}

/** How long the database may take to answer a probe. */
const PROBE_MS = 1_000;

/** Builds the server, ready to listen. */
export async function createServer(options: ServerOptions): Promise<PlumblineServer> {
  const { database, clientFolder, log } = options;
  let draining = false;
  const trustProxy = options.proxies.length > 0 ? [...options.proxies] : false;
  const app = fastify({ logger: false, trustProxy, forceCloseConnections: "idle", return503OnClosing: true, bodyLimit: 1_048_576, routerOptions: { maxParamLength: 200 } });
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
  await serveGraphql(app, options);
  await serveClient(app, clientFolder);
  return {
    app,
    drain: () => {
      draining = true;
    },
  };
}

async function serveGraphql(app: FastifyInstance, { database, schema, room, identity, origin, log }: ServerOptions): Promise<void> {
  const apollo = createApolloServer({ schema, log, plugins: [fastifyApolloDrainPlugin(app)] });
  await apollo.start();
  const secure = origin?.startsWith("https:") ?? false;
  await app.register(async (graphql) => {
    graphql.decorateRequest("asker", null);
    graphql.addHook("onRequest", async (request, reply) => {
      reply.header("cache-control", "no-store");
      const foreign = foreignReason(request.headers, origin);
      if (foreign !== null) return refuse(reply, 403, "FOREIGN_ORIGIN", foreign);
      const shown = await authenticate(identity, request.headers, request.ip, secure);
      if ("refused" in shown) return refuse(reply, 401, "UNAUTHENTICATED", shown.refused);
      request.asker = shown.asker;
    });
    const contextOf = (request: FastifyRequest, reply: FastifyReply): OperationContext => {
      const { asker } = request;
      if (asker === null) throw new Error("A request reached its answer before anybody asked whom it speaks for.");
      return { room, identity, asker, origin: originOf(request), keeper: keeperOn(reply, secure), read: new OperationRead(database, scopeOfAsker(asker)) };
    };
    serveExports(graphql, contextOf);
    await graphql.register(fastifyApollo(apollo), { path: "/graphql", method: ["GET", "POST"], context: async (request, reply) => contextOf(request, reply) });
  });
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

const originOf = ({ ip, headers }: FastifyRequest): Origin => ({ address: ip, agent: (headers["user-agent"] ?? "").slice(0, 200) });

const keeperOn = (reply: FastifyReply, secure: boolean): SessionKeeper => ({
  keep: (secret, endsAt) => void reply.header("set-cookie", keepSessionCookie(secret, endsAt, secure)),
  drop: () => void reply.header("set-cookie", dropSessionCookie(secure)),
});

async function answers(database: Database): Promise<boolean> {
  try {
    await database.ping(PROBE_MS);
    return true;
  } catch {
    return false;
  }
}
