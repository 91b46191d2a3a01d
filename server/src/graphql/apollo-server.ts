import { ApolloServer } from "@apollo/server";
import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { OperationTypeNode } from "graphql";
import type { GraphQLSchema } from "graphql";
import { UNAVAILABLE, errorFormatter } from "./format-error.ts";
import type { LogError } from "./format-error.ts";
import { checkOperation } from "./guards/check-operation.ts";
import { PARSE_OPTIONS, VALIDATION_OPTIONS } from "./guards/document-book.ts";
import type { OperationContext } from "./operation-context.ts";
import { toldErrors } from "./told-errors.ts";

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly log: LogError;
  /** For draining and the like. */
  readonly plugins: readonly ApolloServerPlugin<OperationContext>[];
}

/**
 * Checks what depends on the asker before anything runs; gives the operation's snapshot back before its answer leaves, forgets
 * what was answered before a mutation, tells errors as the asker may hear them, and answers 503 while the database is away.
 */
const operationRules: ApolloServerPlugin<OperationContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue, document, operation, request }) {
        checkOperation({ asker: contextValue.asker, document, operation, variables: request.variables, attempt: contextValue.attempt });
      },
      async willSendResponse({ contextValue, response, operation }) {
        contextValue.read.close();
        const { body, http } = response;
        if (operation?.operation === OperationTypeNode.MUTATION) contextValue.answers.clear();
        if (body.kind !== "single" || body.singleResult.errors === undefined) return;
        body.singleResult.errors = toldErrors(body.singleResult.errors, contextValue.asker);
        if (body.singleResult.errors.some((error) => error.extensions?.["code"] === UNAVAILABLE)) http.status = 503;
      },
    };
  },
};

/**
 * The GraphQL server over HTTP: bounded documents (which `DocumentBook` has held against the limits before), masked errors, no
 * page of its own, no cross-site requests.
 */
export function createApolloServer({ schema, log, plugins }: ApolloOptions): ApolloServer<OperationContext> {
  return new ApolloServer<OperationContext>({
    schema,
    // Who may introspect is decided by the asker, in checkOperation.
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: PARSE_OPTIONS,
    validationOptions: VALIDATION_OPTIONS,
    formatError: errorFormatter(log),
    // Cache hints would wrap every field in one more function; answers are not kept, and a header says so.
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled(), operationRules, ...plugins],
    // Answers fail loudly through formatError; Apollo's own lines would repeat them.
    logger: { debug: () => {}, info: () => {}, warn: (message) => log(String(message), null), error: (message) => log(String(message), null) },
  });
}
