import type { TokenScope } from "@plumbline/schema/vocabulary/token-scope.ts";
import type { Scope } from "../store/scope.ts";
import type { Account } from "./account.ts";
import { ROLE_RIGHTS } from "./rights.ts";

/** Whom a request speaks for. */
export type Asker =
  | { readonly kind: "nobody" }
  | { readonly kind: "public"; readonly scope: Scope }
  | { readonly kind: "session"; readonly account: Account; readonly sessionId: string; readonly scope: Scope }
  | { readonly kind: "token"; readonly account: Account; readonly tokenId: string; readonly tokenScopes: readonly TokenScope[]; readonly scope: Scope };

/** Somebody with an account, by whatever they showed. */
export type SignedIn = Extract<Asker, { readonly account: Account }>;

export function isSignedIn(asker: Asker): asker is SignedIn {
  return asker.kind === "session" || asker.kind === "token";
}

/** Whether the interface may be described to the asker: its types, and what a misspelt name might have meant. */
export function mayIntrospect(asker: Asker): boolean {
  return isSignedIn(asker) && !asker.account.mustChangePassword && ROLE_RIGHTS[asker.account.role].introspection;
}

/** The key under which an asker's requests are counted: the account, or the address of somebody without one. */
export function countedAs(asker: Asker, address: string): string {
  return isSignedIn(asker) ? `account ${asker.account.name}` : `address ${address}`;
}
