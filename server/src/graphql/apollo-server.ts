import { ApolloServer } from "@apollo/server";
import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import { UNAVAILABLE, errorFormatter } from "./format-error.ts";
import type { LogError } from "./format-error.ts";
import { limitDepth } from "./guards/limit-depth.ts";
import { limitRootFields } from "./guards/limit-root-fields.ts";
import type { OperationContext } from "./operation-context.ts";

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly log: LogError;
  /** For draining and the like. */
  readonly plugins: readonly ApolloServerPlugin<OperationContext>[];
}

/** Tokens of one document; the largest of the product's own has a few hundred. */
const MAX_TOKENS = 4_000;

/** Gives the operation's snapshot back before its answer leaves, and answers 503 while the database is away. */
const closeReads: ApolloServerPlugin<OperationContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response }) {
        contextValue.read.close();
        const { body, http } = response;
        const errors = body.kind === "single" ? body.singleResult.errors : undefined;
        if (errors?.some((error) => error.extensions?.["code"] === UNAVAILABLE) === true) http.status = 503;
      },
    };
  },
};

/** The GraphQL server with its guards: bounded documents, masked errors, no page of its own, no cross-site requests. */
export function createApolloServer({ schema, log, plugins }: ApolloOptions): ApolloServer<OperationContext> {
  return new ApolloServer<OperationContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationOptions: { maxErrors: 20 },
    validationRules: [limitDepth, limitRootFields],
    formatError: errorFormatter(log),
    // Cache hints would wrap every field in one more function; answers are not kept, and a header says so.
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled(), closeReads, ...plugins],
    // Answers fail loudly through formatError; Apollo's own lines would repeat them.
    logger: { debug: () => {}, info: () => {}, warn: (message) => log(String(message), null), error: (message) => log(String(message), null) },
  });
}
