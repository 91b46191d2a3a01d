import type { FastifyInstance, FastifyRequest } from "fastify";
import { answerKey } from "../graphql/answers/answer-key.ts";
import { isKeepable } from "../graphql/answers/keepable.ts";
import type { DocumentBook } from "../graphql/guards/document-book.ts";
import type { OperationParts } from "./operations.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** The name under which its answer is kept; null where it is not. */
    keepAs: string | null;
  }
}

/**
 * Answers a question that was asked before at the same data version, by whoever may see the same, with the same text. To be
 * registered behind the hooks that ask who it is, how often, and whether the document is within its bounds.
 */
export function giveAnswersAgain(graphql: FastifyInstance, { answers, changes }: OperationParts, documents: DocumentBook): void {
  graphql.decorateRequest("keepAs", null);
  graphql.addHook("preHandler", async (request, reply) => {
    const { asker, body } = request;
    const key = asker === null || !isJsonPost(request) ? null : answerKey(asker, { body, accept: request.headers.accept });
    if (key === null) return;
    changes.begin();
    const known = answers.find(key);
    if (known !== null) return reply.type(known.type).send(known.text);
    if (isKeepable(documents, body) && answers.wants(key)) request.keepAs = key;
  });
  graphql.addHook("onSend", async ({ keepAs, read }, reply, payload) => {
    // Errors stand before the data, so that this is an answer without any.
    const whole = reply.statusCode === 200 && typeof payload === "string" && payload.startsWith('{"data":{');
    const version = read?.version ?? null;
    if (keepAs !== null && whole && version !== null) answers.keep(keepAs, version, { text: payload, type: String(reply.getHeader("content-type")) });
    return payload;
  });
}

function isJsonPost({ method, headers, url }: FastifyRequest): boolean {
  return method === "POST" && url === "/graphql" && (headers["content-type"] ?? "").startsWith("application/json");
}
