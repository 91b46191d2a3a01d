import { accountName } from "@plumbline/schema/vocabulary/account-name.ts";
import { appendAudit } from "../store/audit/append-audit.ts";
import { findAccount } from "../store/identity/accounts.ts";
import { findInstallation } from "../store/identity/home-regions.ts";
import { deleteSessions } from "../store/identity/sessions.ts";
import { countAttempt, deleteOldAttempts, forgetAttempts } from "../store/identity/sign-in-attempts.ts";
import { factOf } from "./audit-fact.ts";
import { beginSession } from "./begin-session.ts";
import type { BegunSession } from "./begin-session.ts";
import { IdentityError } from "./identity-error.ts";
import { LOCK_RULE } from "./identity-room.ts";
import type { IdentityRoom, Origin } from "./identity-room.ts";
import { verifyPassword } from "./password-hash.ts";
import { hashName } from "./secret-text.ts";

/** One sentence for every reason, so that nobody learns which names exist, or which are locked. */
const REFUSED = "The name or the password is wrong, or there were too many wrong passwords: check both, and after five wrong ones wait 15 minutes.";
const LONGEST_NAME = 200;
const LONGEST_PASSWORD = 1_000;
const DAY_MS = 86_400_000;

/**
 * Begins a session for a name and a password. Every attempt counts before its password is looked at, whoever else tries at
 * the same time; a name that does not exist takes as long and reads the same. Throws SIGN_IN_REFUSED.
 */
export async function signIn(room: IdentityRoom, given: { readonly name: string; readonly password: string }, origin: Origin): Promise<BegunSession> {
  const { database, now } = room;
  const at = new Date(now());
  const typed = given.name.slice(0, LONGEST_NAME).trim().toLowerCase();
  const name = accountName(typed);
  const nameHash = hashName(typed);
  const { locked, stored } = await database.identity(async (tx) => {
    await deleteOldAttempts(tx, new Date(at.getTime() - DAY_MS));
    return { locked: await countAttempt(tx, nameHash, at, LOCK_RULE), stored: name === null ? null : await findAccount(tx, name) };
  });
  const right = await verifyPassword(stored?.passwordHash ?? null, given.password.slice(0, LONGEST_PASSWORD));
  if (!right || locked) return refuse(room, stored, typed, locked, origin);
  // Whoever changes the password at this moment goes first or waits: the session begins only while it is still the one that was given.
  const begun = await beginSession(room, name ?? "", (account) => account.passwordHash === stored?.passwordHash, origin);
  if (begun === null) return refuse(room, stored, typed, locked, origin);
  await database.identity((tx) => forgetAttempts(tx, nameHash));
  return begun;
}

async function refuse({ database }: IdentityRoom, stored: { readonly name: string; readonly countyCode: string } | null, typed: string, locked: boolean, origin: Origin): Promise<never> {
  await database.identity(async (tx) => {
    const installation = await findInstallation(tx);
    await appendAudit(tx, {
      // What somebody types there may be a password: an unknown name is not put down.
      actor: stored?.name ?? "unknown",
      countyCode: stored?.countyCode ?? installation?.rootRegion ?? "none",
      action: "sign_in_refused",
      subject: stored?.name ?? `unknown name of ${typed.length} characters`,
      detail: { locked },
      address: origin.address,
    });
  });
  throw new IdentityError("SIGN_IN_REFUSED", REFUSED);
}

/** Ends the session that a sign-in replaces, so that a secret from before it opens nothing afterwards. */
export async function replaceSession({ database, credentials }: IdentityRoom, owner: string, sessionId: string): Promise<void> {
  await database.identity((tx) => deleteSessions(tx, owner, { only: sessionId }));
  credentials.forget(owner);
}

/** Ends the asker's own session. */
export async function signOut({ database, credentials }: IdentityRoom, asker: { readonly account: Parameters<typeof factOf>[0]; readonly sessionId: string }, origin: Origin): Promise<void> {
  await database.identity(async (tx) => {
    await deleteSessions(tx, asker.account.name, { only: asker.sessionId });
    await appendAudit(tx, factOf(asker.account, origin, { action: "signed_out", subject: asker.account.name, detail: { session: asker.sessionId } }));
  });
  credentials.forget(asker.account.name);
}
