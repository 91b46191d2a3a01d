import { constants } from "node:zlib";
import compress from "@fastify/compress";
import { fastify } from "fastify";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { LogError } from "../graphql/format-error.ts";
import { AnswerBook } from "../graphql/answers/answer-book.ts";
import { DocumentBook } from "../graphql/guards/document-book.ts";
import type { IdentityRoom } from "../identity/identity-room.ts";
import { ChangeFeed } from "../live/change-feed.ts";
import type { QuestionRoom } from "../query/question-context.ts";
import type { Database } from "../store/driver/database.ts";
import { withoutValues } from "../store/driver/without-values.ts";
import { asksForPage, serveClient } from "./client-files.ts";
import { readableAddress } from "./readable-address.ts";
import { RateLimits } from "./rates/rate-limits.ts";
import { SECURITY_HEADERS } from "./security-headers.ts";
import { serveGraphql } from "./serve-graphql.ts";
import { SERVER_LIMITS } from "./server-limits.ts";
import type { ServerLimits } from "./server-limits.ts";
import { serveSockets } from "./sockets/serve-sockets.ts";

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
  /** What is left out keeps its default. */
  readonly limits?: Partial<ServerLimits>;
}

export interface PlumblineServer {
  readonly app: FastifyInstance;
  /** From now on `/readyz` answers 503, so that no new work is sent here. */
  drain(): void;
}

/** How long the database may take to answer a probe. */
const PROBE_MS = 1_000;
/** How long a request may take to arrive. */
const REQUEST_MS = 30_000;

/** Builds the server, ready to listen. */
export async function createServer(options: ServerOptions): Promise<PlumblineServer> {
  const { database, schema, room, identity, origin, proxies, clientFolder } = options;
  const log: LogError = (message, error) => options.log(message, withoutValues(error));
  const limits = { ...SERVER_LIMITS, ...options.limits };
  let draining = false;
  const trustProxy = proxies.length > 0 ? [...proxies] : false;
  const app = fastify({ logger: false, trustProxy, forceCloseConnections: "idle", return503OnClosing: true, requestTimeout: REQUEST_MS, bodyLimit: 1_048_576, routerOptions: { maxParamLength: 200 }, frameworkErrors: answerBadAddress });
  app.addHook("onRequest", async (_request, reply) => {
    reply.headers(SECURITY_HEADERS);
  });
  answerErrors(app, log);
  // Requests are never unpacked: a few bytes can hold gigabytes.
  await app.register(compress, { globalDecompression: false, encodings: ["br", "gzip"], threshold: 1_024, brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } });

  app.get("/healthz", async () => ({ status: "alive" }));
  app.get("/readyz", async (_request, reply) => {
    const ready = !draining && (await answers(database));
    return reply.code(ready ? 200 : 503).send({ status: ready ? "ready" : draining ? "draining" : "the database does not answer" });
  });
  const changes = new ChangeFeed(database);
  const book = new AnswerBook(limits.answers, () => changes.last?.version ?? null, identity.now);
  const parts = { database, room, identity, limits, changes, answers: book, rates: new RateLimits(limits.rates, identity.now) };
  const documents = new DocumentBook(schema);
  serveSockets(app, { parts, schema, documents, origin, proxies, log });
  await serveGraphql(app, { parts, schema, documents, origin, log });
  await serveClient(app, clientFolder);
  return {
    app,
    drain: () => {
      draining = true;
    },
  };
}

const WORDS: Readonly<Record<number, { readonly code: string; readonly message: string }>> = {
  413: { code: "PAYLOAD_TOO_LARGE", message: "The request's body is too large: ask for less at once." },
  415: { code: "UNSUPPORTED_MEDIA_TYPE", message: "A body of this type is not read here: send JSON." },
};

function answerErrors(app: FastifyInstance, log: LogError): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log(`${request.method} ${request.url.split("?")[0]?.slice(0, 200) ?? ""} failed`, error);
    const inside = { code: "INTERNAL_SERVER_ERROR", message: "Something went wrong inside; the reason is in the server's log." };
    const told = status >= 500 ? inside : (WORDS[status] ?? { code: "BAD_REQUEST", message: error.message });
    return reply.code(status).send({ errors: [{ message: told.message, extensions: { code: told.code } }] });
  });
}

/** An address that cannot be decoded finds no route: whoever asked for a page gets the one that names it. Hooks do not run here. */
function answerBadAddress(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  reply.headers(SECURITY_HEADERS);
  if (error.code === "FST_ERR_BAD_URL" && asksForPage(request)) void reply.redirect(readableAddress(request.url));
  else void reply.code(error.statusCode ?? 400).send({ errors: [{ message: "This address cannot be read: a percent sign must stand before two hexadecimal digits.", extensions: { code: "BAD_REQUEST" } }] });
}

async function answers(database: Database): Promise<boolean> {
  try {
    await database.ping(PROBE_MS);
    return true;
  } catch {
    return false;
  }
}
