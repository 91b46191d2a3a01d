import { GraphQLError, OperationTypeNode } from "graphql";
import type { DocumentNode, OperationDefinitionNode } from "graphql";
import { isSignedIn, mayIntrospect } from "../../identity/asker.ts";
import type { Asker } from "../../identity/asker.ts";
import { FIELD_DOORS } from "./field-doors.ts";
import { oddTextIn } from "./odd-text.ts";
import { rootFields } from "./root-fields.ts";

export interface AskedOperation {
  readonly asker: Asker;
  readonly document: DocumentNode;
  /** Undefined when the document holds none of the name that was asked for, which the execution says. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly variables: unknown;
  /** Counts attempts at a secret and says after how many seconds they are allowed; 0 for now. */
  readonly attempt: (count: number) => number;
}

/** What depends on who asks; the document is within its limits and valid. Throws a coded error that carries its HTTP status. */
export function checkOperation({ asker, document, operation, variables, attempt }: AskedOperation): void {
  if (operation === undefined) return;
  const fields = rootFields(document, operation).map(({ name }) => name.value);
  assertIntrospection(asker, fields);
  assertDoors(asker, fields);
  if (asker.kind === "token" && operation.operation === OperationTypeNode.MUTATION) {
    throw refusal(403, "FORBIDDEN", "An API token reads and changes nothing: sign in with a password.");
  }
  const odd = oddTextIn(variables);
  if (odd !== null) throw refusal(400, "BAD_USER_INPUT", odd);
  const attempts = fields.filter(FIELD_DOORS.attempt).length;
  const seconds = attempts === 0 ? 0 : attempt(attempts);
  if (seconds > 0) throw tooManyRequests(seconds, "attempts to sign in from this address");
}

function assertIntrospection(asker: Asker, fields: readonly string[]): void {
  if (!fields.some(FIELD_DOORS.introspection) || mayIntrospect(asker)) return;
  throw refusal(400, "INTROSPECTION_DISABLED", "The interface is described to analysts and administrators alone: ask one of them, or read the documentation.");
}

function assertDoors(asker: Asker, fields: readonly string[]): void {
  if (isSignedIn(asker)) {
    const beyond = asker.account.mustChangePassword ? fields.find((field) => !FIELD_DOORS.beforePassword(field)) : undefined;
    if (beyond !== undefined) throw refusal(403, "PASSWORD_CHANGE_NEEDED", `The password was made up by somebody else: change it first, by the mutation “changePassword”, then ask for “${beyond}”.`);
    return;
  }
  const open = asker.kind === "public" ? FIELD_DOORS.public : FIELD_DOORS.everybody;
  const beyond = fields.find((field) => !open(field));
  if (beyond !== undefined) throw refusal(401, "UNAUTHENTICATED", `Nobody is signed in, and “${beyond}” is for accounts: sign in first, or send an API token.`);
}

function refusal(status: number, code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

/** What is asked too often; the message says when it may be asked again. */
export function tooManyRequests(seconds: number, what: string): GraphQLError {
  const headers = new Map([["retry-after", String(seconds)]]);
  return new GraphQLError(`There were too many ${what}: try again in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`, { extensions: { code: "TOO_MANY_REQUESTS", bound: seconds, http: { status: 429, headers } } });
}
