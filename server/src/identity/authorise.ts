import { isSignedIn } from "./asker.ts";
import type { Asker } from "./asker.ts";
import { IdentityError } from "./identity-error.ts";
import { ROLE_RIGHTS } from "./rights.ts";

type BySession = Extract<Asker, { readonly kind: "session" }>;

/** The asker, if signed in by a session: tokens read, and change nothing about accounts. Throws UNAUTHENTICATED or FORBIDDEN. */
export function assertSession(asker: Asker): BySession {
  if (asker.kind === "session") return asker;
  if (isSignedIn(asker)) throw new IdentityError("FORBIDDEN", "An API token cannot do this: sign in with a password.");
  throw new IdentityError("UNAUTHENTICATED", "Nobody is signed in: sign in first.");
}

/** The asker, if signed in by a session with a password of their own choice. Throws UNAUTHENTICATED or FORBIDDEN. */
export function assertOwnPassword(asker: Asker): BySession {
  const session = assertSession(asker);
  if (!session.account.mustChangePassword) return session;
  throw new IdentityError("FORBIDDEN", "Your password was made up by somebody else: choose one of your own first.");
}

/** The asker, if it is an administrator signed in by a session. Throws UNAUTHENTICATED or FORBIDDEN. */
export function assertAdministrator(asker: Asker): BySession {
  const session = assertOwnPassword(asker);
  if (ROLE_RIGHTS[session.account.role].accounts) return session;
  throw new IdentityError("FORBIDDEN", `The role “${session.account.role}” does not run accounts: ask an administrator.`);
}
