import type { Scope } from "../scope.ts";
import { DatabaseError } from "./database-error.ts";

const LITERAL = /^[A-Za-z0-9._-]{1,32}$/;

function literal(name: string, value: string): string {
  if (!LITERAL.test(value)) {
    throw new DatabaseError(
      "CLAIM_INVALID",
      `The ${name} “${value}” cannot be a claim: use 1 to 32 letters, digits, dots, underscores or hyphens.`,
    );
  }
  return value;
}

/**
 * The SET LOCAL statements that carry a scope into a transaction, ended by a semicolon; all claims are always set, so none is
 * left from before. Throws CLAIM_INVALID for a value that is not strictly a code. (set_config would not reach the workers
 * of a distributed database, and SET takes no parameters.)
 */
export function claimStatements(scope: Scope): string {
  const counties = scope.recordCounties.map((code) => literal("county", code)).join(",");
  return (
    `set local app.user_name = '${literal("user", scope.user)}'; set local app.role = '${literal("role", scope.role)}'; ` +
    `set local app.counties = '${counties}'; set local app.board = '${scope.board ? "on" : ""}'; ` +
    `set local app.live = '${scope.live ? "on" : ""}';`
  );
}
