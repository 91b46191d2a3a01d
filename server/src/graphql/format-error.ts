import type { RefusedValue } from "@plumbline/schema/vocabulary/refused-value.ts";
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, Kind } from "graphql";
import type { GraphQLFormattedError } from "graphql";
import { randomUUID } from "node:crypto";
import { ourError } from "../store/driver/database-error.ts";
import type { DatabaseErrorCode } from "../store/driver/database-error.ts";
import { explainError } from "../store/driver/explain-error.ts";

/** Told as it is: the asker can do something about it, and it names nothing inside. */
const TOLD: readonly DatabaseErrorCode[] = ["READ_TIMEOUT", "READ_ABANDONED"];
/** The database cannot be reached or has no room; the asker can only try again. */
export const UNAVAILABLE = "SERVICE_UNAVAILABLE";
const AWAY: readonly DatabaseErrorCode[] = ["DATABASE_UNREACHABLE", "DATABASE_BUSY", "DATABASE_GONE"];

export type LogError = (message: string, error: unknown) => void;

/** Lets coded errors through and masks the rest behind an id, under which the log has all of it. */
export function errorFormatter(log: LogError): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    const code = formatted.extensions?.["code"];
    if (cause instanceof GraphQLError && typeof code === "string" && code !== "INTERNAL_SERVER_ERROR") {
      return { ...placed(formatted), message: formatted.message, extensions: { code, ...aboutOf(formatted.extensions ?? {}) } };
    }
    if (isAboutInput(cause)) return { ...placed(formatted), message: formatted.message, extensions: { code: "BAD_USER_INPUT" } };
    // A statement's own error comes as the driver throws it; where the database stands is not for the asker.
    const database = ourError(explainError(cause, ""));
    if (database !== null && TOLD.includes(database.code)) {
      return { ...placed(formatted), message: database.message, extensions: { code: database.code } };
    }
    const id = randomUUID();
    log(`A question failed (${id})`, cause);
    return database !== null && AWAY.includes(database.code)
      ? { ...placed(formatted), message: "The database does not answer at the moment: try again in a few seconds.", extensions: { code: UNAVAILABLE, id } }
      : { ...placed(formatted), message: `Something went wrong inside; whoever runs this server finds the reason in its log under ${id}.`, extensions: { code: "INTERNAL_SERVER_ERROR", id } };
  };
}

/** Of what an error carries only what the contract names leaves the server. */
function aboutOf({ offender, count, bound }: Readonly<Record<string, unknown>>): RefusedValue {
  return {
    ...(typeof offender === "string" && { offender }),
    ...(typeof count === "number" && { count }),
    ...((typeof bound === "string" || typeof bound === "number") && { bound }),
  };
}

/** What graphql-js says about variables before anything runs: in its own words, and without a code. */
function isAboutInput(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && error.path === undefined && (error.originalError === undefined || error.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION);
}

function placed({ locations, path }: GraphQLFormattedError): Pick<GraphQLFormattedError, "locations" | "path"> {
  return { ...(locations && { locations }), ...(path && { path }) };
}
