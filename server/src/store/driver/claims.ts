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

const list = (name: string, codes: readonly string[]): string => codes.map((code) => literal(name, code)).join(",");
const flag = (on: boolean): string => (on ? "on" : "");

/**
 * The SET LOCAL statements that carry a scope into a transaction, ended by a semicolon; all claims are always set, so none is
 * left from before. Throws CLAIM_INVALID for a value that is not strictly a code. (set_config would not reach the workers
 * of a distributed database, and SET takes no parameters.)
 */
export function claimStatements(scope: Scope): string {
  const claims = {
    user_name: literal("user", scope.user),
    role: literal("role", scope.role),
    counties: list("county", scope.counties),
    // No code is a star: a code begins with a letter or a digit.
    regions: scope.regions === "all" ? "*" : list("region", scope.regions),
    records: flag(scope.records),
    board: flag(scope.board),
    live: flag(scope.live),
    open: flag(scope.open),
    personnel: flag(scope.personnel),
    accounts: list("county", scope.accountCounties),
  };
  return Object.entries(claims).map(([name, value]) => `set local app.${name} = '${value}';`).join(" ");
}
