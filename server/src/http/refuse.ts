import type { FastifyReply, FastifyRequest } from "fastify";

const GRAPHQL_JSON = "application/graphql-response+json";

/** Answers with one coded error, in the form in which GraphQL answers. */
export function refuse(request: FastifyRequest, reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  const accept = request.headers.accept ?? "";
  const type = accept.includes(GRAPHQL_JSON) && !accept.includes("application/json") ? GRAPHQL_JSON : "application/json";
  return reply.code(status).type(`${type}; charset=utf-8`).send(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
