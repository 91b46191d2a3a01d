import { GraphQLError, OperationTypeNode, execute, getOperationAST, subscribe } from "graphql";
import type { ExecutionArgs, GraphQLFormattedError, GraphQLSchema } from "graphql";
import { makeServer } from "graphql-ws";
import type { Server, SubscribePayload } from "graphql-ws";
import { errorFormatter } from "../../graphql/format-error.ts";
import type { LogError } from "../../graphql/format-error.ts";
import { checkOperation, tooManyRequests } from "../../graphql/guards/check-operation.ts";
import type { DocumentBook } from "../../graphql/guards/document-book.ts";
import type { OperationContext } from "../../graphql/operation-context.ts";
import { toldErrors } from "../../graphql/told-errors.ts";
import type { Asker } from "../../identity/asker.ts";
import { openOperation } from "../operations.ts";
import type { OperationParts } from "../operations.ts";
import { CLOSE } from "./peer.ts";
import type { Peer } from "./peer.ts";

export interface ProtocolOptions {
  readonly parts: OperationParts;
  readonly schema: GraphQLSchema;
  readonly documents: DocumentBook;
  readonly log: LogError;
  /** Finds out who a new socket speaks for; false when it was closed instead. */
  readonly admit: (peer: Peer, parameters: Readonly<Record<string, unknown>>) => Promise<boolean>;
}

const NOBODY: Asker = { kind: "nobody" };

/** The protocol graphql-transport-ws with the pipeline of HTTP: the same documents, checks, budgets, snapshot and words. */
export function socketProtocol({ parts, schema, documents, log, admit }: ProtocolOptions): Server<Peer> {
  const format = errorFormatter(log);
  const told = (peer: Peer, errors: readonly GraphQLError[]): GraphQLFormattedError[] =>
    toldErrors(errors.map((error) => format(error.toJSON(), error)), peer.credential?.asker ?? NOBODY);
  return makeServer<Record<string, unknown>, Peer>({
    connectionInitWaitTimeout: parts.limits.sockets.initMs,
    onConnect: ({ extra, connectionParams = {} }) => admit(extra, connectionParams),
    onSubscribe: async ({ extra }, id, payload) => {
      try {
        return await prepare(extra, id, payload);
      } catch (error) {
        if (error instanceof GraphQLError) return [error];
        return [new GraphQLError("The operation failed before it ran.", { originalError: error instanceof Error ? error : new Error(String(error)) })];
      }
    },
    execute: async (args) => {
      try {
        return await execute(args);
      } finally {
        contextOf(args).read.close();
      }
    },
    subscribe: (args) => {
      contextOf(args).read.close();
      return subscribe(args);
    },
    onNext: ({ extra }, _id, _payload, _args, { errors, data }) => (errors === undefined ? undefined : { ...(data !== undefined && { data }), errors: told(extra, errors) }),
    onError: ({ extra }, _id, _payload, errors) => told(extra, errors),
  });

  async function prepare(peer: Peer, id: string, { query, operationName, variables }: SubscribePayload): Promise<ExecutionArgs | readonly GraphQLError[]> {
    const { credential, origin } = peer;
    const { operations } = parts.limits.sockets;
    if (credential === null) throw new Error("An operation came through a socket before anybody asked whom it speaks for.");
    if (peer.running > operations) throw coded(`This socket runs ${operations} operations already: complete one first.`, "TOO_MANY_OPERATIONS");
    const seconds = parts.rates.operation(credential.asker, origin.address);
    if (seconds > 0) throw tooManyRequests(seconds, "operations");
    const document = documents.read(query);
    const errors = documents.validate(query);
    if (errors.length > 0) return errors;
    const operation = getOperationAST(document, operationName);
    if (!operation) throw coded("The document holds several operations, or none of this name: name the one to run.", "OPERATION_RESOLUTION_FAILURE");
    if (operation.operation === OperationTypeNode.MUTATION) throw coded("Nothing is changed through a socket: send mutations by POST.", "FORBIDDEN");
    // What a page is told by itself keeps no session alive.
    const active = operation.operation === OperationTypeNode.QUERY;
    if (!(await parts.identity.credentials.stands(credential, active, origin.address))) {
      peer.close(CLOSE.sessionOver, "The session or token is over, or its rights have changed: sign in again.");
      throw coded("The session or token is over, or its rights have changed: sign in again.", "UNAUTHENTICATED");
    }
    const contextValue = openOperation(parts, credential.asker, origin, null);
    checkOperation({ asker: credential.asker, document, operation, variables, attempt: contextValue.attempt });
    peer.carry(id, contextValue);
    return { schema, document, operationName: operationName ?? null, variableValues: variables ?? null, contextValue };
  }
}

const contextOf = ({ contextValue }: ExecutionArgs): OperationContext => contextValue as OperationContext;

function coded(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
