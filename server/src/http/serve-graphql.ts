import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import type { GraphQLSchema } from "graphql";
import { createApolloServer } from "../graphql/apollo-server.ts";
import type { LogError } from "../graphql/format-error.ts";
import type { DocumentBook } from "../graphql/guards/document-book.ts";
import type { OperationRead } from "../graphql/operation-read.ts";
import type { OperationContext, SessionKeeper } from "../graphql/operation-context.ts";
import type { Asker } from "../identity/asker.ts";
import type { Origin } from "../identity/identity-room.ts";
import { authenticate } from "./authenticate.ts";
import { bodyFault } from "./body-fault.ts";
import { serveExports } from "./export/export-routes.ts";
import { openOperation } from "./operations.ts";
import type { OperationParts } from "./operations.ts";
import { giveAnswersAgain } from "./give-answers-again.ts";
import { foreignReason } from "./own-origin.ts";
import { refuse } from "./refuse.ts";
import { dropSessionCookie, keepSessionCookie } from "./session-cookie.ts";

export interface GraphqlOptions {
  readonly parts: OperationParts;
  readonly schema: GraphQLSchema;
  readonly documents: DocumentBook;
  readonly origin: string | null;
  readonly log: LogError;
}

declare module "fastify" {
  interface FastifyRequest {
    /** Whom the request speaks for; null before it was asked. */
    asker: Asker | null;
    /** What its answer was read from; null before anything was asked. */
    read: OperationRead | null;
  }
}

/** Documents have at most 4,000 tokens, and variables name what is asked for: neither is long. */
const BODY_BYTES = 102_400;

/** Serves `/graphql` over HTTP, and the exports: who asks and how often is known before a body is read, and its bounds before it is validated. */
export async function serveGraphql(app: FastifyInstance, { parts, schema, documents, origin, log }: GraphqlOptions): Promise<void> {
  const { identity, rates } = parts;
  const apollo = createApolloServer({ schema, log, plugins: [fastifyApolloDrainPlugin(app)] });
  await apollo.start();
  const secure = origin?.startsWith("https:") ?? false;
  await app.register(async (graphql) => {
    graphql.decorateRequest("asker", null);
    graphql.decorateRequest("read", null);
    graphql.addHook("onRoute", (route) => {
      route.bodyLimit = BODY_BYTES;
    });
    graphql.addHook("onRequest", async (request, reply) => {
      reply.header("cache-control", "no-store");
      const foreign = foreignReason(request.headers, origin);
      if (foreign !== null) return refuse(request, reply, 403, "FOREIGN_ORIGIN", foreign);
      const fault = bodyFault(request.method, request.headers);
      if (fault !== null) return refuse(request, reply, fault.status, fault.code, fault.message);
      const shown = await authenticate(identity, request.headers, request.ip, secure);
      const seconds = rates.operation("refused" in shown ? { kind: "nobody" } : shown.asker, request.ip);
      if (seconds > 0) {
        reply.header("retry-after", String(seconds));
        return refuse(request, reply, 429, "TOO_MANY_REQUESTS", `There were too many requests: try again in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`);
      }
      if ("refused" in shown) return refuse(request, reply, 401, "UNAUTHENTICATED", shown.refused);
      request.asker = shown.asker;
    });
    graphql.addHook("preHandler", async (request, reply) => {
      const fault = documentFaultOf(documents, request);
      if (fault !== null) return refuse(request, reply, 400, "DOCUMENT_TOO_LARGE", fault.message);
    });
    const contextOf = (request: FastifyRequest, reply: FastifyReply): OperationContext => {
      const { asker } = request;
      if (asker === null) throw new Error("A request reached its answer before anybody asked whom it speaks for.");
      const context = openOperation(parts, asker, originOf(request), keeperOn(reply, secure));
      request.read = context.read;
      reply.raw.once("close", () => context.read.abandon());
      return context;
    };
    giveAnswersAgain(graphql, parts, documents);
    serveExports(graphql, contextOf);
    await graphql.register(fastifyApollo(apollo), { path: "/graphql", method: ["GET", "POST"], context: async (request, reply) => contextOf(request, reply) });
  });
}

/** What is beyond a limit is refused here; what is no document at all, Apollo refuses in its own words. */
function documentFaultOf(documents: DocumentBook, { body, query }: FastifyRequest): GraphQLError | null {
  const sent: unknown = body ?? query;
  const text = typeof sent === "object" && sent !== null && "query" in sent ? sent.query : null;
  if (typeof text !== "string") return null;
  try {
    documents.read(text);
    return null;
  } catch (error) {
    if (error instanceof GraphQLError) return error.extensions["code"] === "DOCUMENT_TOO_LARGE" ? error : null;
    throw error;
  }
}

const originOf = ({ ip, headers }: FastifyRequest): Origin => ({ address: ip, agent: (headers["user-agent"] ?? "").slice(0, 200) });

const keeperOn = (reply: FastifyReply, secure: boolean): SessionKeeper => ({
  keep: (secret, endsAt) => void reply.header("set-cookie", keepSessionCookie(secret, endsAt, secure)),
  drop: () => void reply.header("set-cookie", dropSessionCookie(secure)),
});
