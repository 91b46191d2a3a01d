import { appendAudit } from "../store/audit/append-audit.ts";
import { findAccount } from "../store/identity/accounts.ts";
import { deleteEndedSessions, insertSession } from "../store/identity/sessions.ts";
import type { IdentityRoom, Origin } from "./identity-room.ts";
import { hashSecret, newId, newSecret } from "./secret-text.ts";

/** A session that just began, and the secret that opens it. */
export interface BegunSession {
  readonly accountName: string;
  readonly secret: string;
  readonly endsAt: Date;
}

type FoundAccount = NonNullable<Awaited<ReturnType<typeof findAccount>>>;

/**
 * The one door: begins a session for an account that somebody has proved to be theirs, whatever the proof. `holds` looks at
 * the locked account once more, for it may have changed since. Null when the account is gone, disabled, or the proof no
 * longer holds.
 */
export async function beginSession({ database, settings, now }: IdentityRoom, name: string, holds: (account: FoundAccount) => boolean, origin: Origin): Promise<BegunSession | null> {
  const secret = newSecret();
  const at = now();
  const endsAt = new Date(at + settings.sessionMs);
  return database.identity(async (tx) => {
    const account = await findAccount(tx, name, true);
    if (account === null || account.disabledAt !== null || !holds(account)) return null;
    await deleteEndedSessions(tx, new Date(at), new Date(at - settings.idleMs));
    const id = newId();
    await insertSession(tx, { id, secretHash: hashSecret(secret), accountName: name, createdAt: new Date(at), endsAt, address: origin.address, agent: origin.agent });
    await appendAudit(tx, { actor: name, countyCode: account.countyCode, action: "signed_in", subject: name, detail: { session: id }, address: origin.address });
    return { accountName: name, secret, endsAt };
  });
}
