import type { GraphQLFormattedError } from "graphql";
import { mayIntrospect } from "../identity/asker.ts";
import type { Asker } from "../identity/asker.ts";

/** A message that quotes what was sent may be as long as that. */
const LONGEST = 800;
const MOST = 20;

/** Errors as an asker may hear them: names that a misspelt one might have meant are for those who may read the schema. */
export function toldErrors(errors: readonly GraphQLFormattedError[], asker: Asker): GraphQLFormattedError[] {
  const suggestions = mayIntrospect(asker);
  return errors.slice(0, MOST).map((error) => ({ ...error, message: shortened(suggestions ? error.message : withoutSuggestion(error.message)) }));
}

/** graphql-js puts its guesses at the end of a message. */
function withoutSuggestion(message: string): string {
  return message.replace(/\s*Did you mean[^]*$/, "");
}

function shortened(message: string): string {
  return message.length > LONGEST ? `${message.slice(0, LONGEST - 1)}…` : message;
}
