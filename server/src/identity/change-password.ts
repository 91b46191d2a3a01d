import { appendAudit } from "../store/audit/append-audit.ts";
import { findAccount, updatePassword } from "../store/identity/accounts.ts";
import { deleteSessions } from "../store/identity/sessions.ts";
import { countAttempt, forgetAttempts } from "../store/identity/sign-in-attempts.ts";
import type { Asker } from "./asker.ts";
import { factOf } from "./audit-fact.ts";
import { assertSession } from "./authorise.ts";
import { IdentityError } from "./identity-error.ts";
import { LOCK_RULE } from "./identity-room.ts";
import type { IdentityRoom, Origin } from "./identity-room.ts";
import { hashPassword, verifyPassword } from "./password-hash.ts";
import { assertSuitablePassword } from "./password-rules.ts";
import { hashName } from "./secret-text.ts";

/**
 * Gives the asker another password and ends their other sessions. Wrong current passwords count like those at the sign-in,
 * so that an unattended page is no place to guess. Throws PASSWORD_WRONG or PASSWORD_UNSUITABLE.
 */
export async function changePassword({ database, credentials, now }: IdentityRoom, asker: Asker, given: { readonly current: string; readonly next: string }, origin: Origin): Promise<void> {
  const { account, sessionId } = assertSession(asker);
  // Looked at first: whoever gives the right password and an unsuitable new one has guessed nothing.
  assertSuitablePassword(given.next, account.name);
  if (given.next === given.current) throw new IdentityError("PASSWORD_UNSUITABLE", "The new password is the current one: choose another.");
  const nameHash = hashName(account.name);
  const { locked, stored } = await database.identity(async (tx) => ({
    locked: await countAttempt(tx, nameHash, new Date(now()), LOCK_RULE),
    stored: await findAccount(tx, account.name),
  }));
  const right = await verifyPassword(stored?.passwordHash ?? null, given.current);
  if (locked || !right) {
    await database.identity((tx) => appendAudit(tx, factOf(account, origin, { action: "sign_in_refused", subject: account.name, detail: { locked, changingPassword: true } })));
    throw new IdentityError("PASSWORD_WRONG", "The current password is wrong, or there were too many wrong ones: after five wait 15 minutes.");
  }
  const passwordHash = await hashPassword(given.next);
  await database.identity(async (tx) => {
    const again = await findAccount(tx, account.name, true);
    if (again?.passwordHash !== stored?.passwordHash) throw new IdentityError("PASSWORD_WRONG", "The password was changed by somebody else meanwhile: sign in again.");
    await forgetAttempts(tx, nameHash);
    await updatePassword(tx, account.name, passwordHash, false);
    await deleteSessions(tx, account.name, { except: sessionId });
    await appendAudit(tx, factOf(account, origin, { action: "password_changed", subject: account.name }));
  });
  credentials.forget(account.name);
}
