import type { TokenScope } from "@plumbline/schema/vocabulary/token-scope.ts";
import type { Scope } from "../store/scope.ts";

/** The owner's scope as far as a token reaches: it never adds to it, and never runs accounts or reads about persons. */
export function tokenScope(owner: Scope, scopes: readonly TokenScope[]): Scope {
  const [live, records] = [scopes.includes("live"), scopes.includes("records")];
  return {
    ...owner,
    board: owner.board && scopes.includes("board"),
    live: owner.live && live,
    records: owner.records && records,
    counties: live || records ? owner.counties : [],
    regions: live || records ? owner.regions : [],
    personnel: false,
    accountCounties: [],
  };
}
