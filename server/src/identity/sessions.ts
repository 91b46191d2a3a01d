import { appendAudit } from "../store/audit/append-audit.ts";
import { deleteSessions, readSessions } from "../store/identity/sessions.ts";
import type { ListedSession } from "../store/identity/sessions.ts";
import type { Asker } from "./asker.ts";
import { factOf } from "./audit-fact.ts";
import { assertSession } from "./authorise.ts";
import { IdentityError } from "./identity-error.ts";
import type { IdentityRoom, Origin } from "./identity-room.ts";

/** Where the asker is signed in; `current` marks the session that asks. */
export async function listSessions({ database, settings, now }: IdentityRoom, asker: Asker): Promise<(ListedSession & { readonly current: boolean })[]> {
  const { scope, sessionId } = assertSession(asker);
  const at = now();
  const rows = await database.read(scope, (tx) => readSessions(tx, new Date(at), new Date(at - settings.idleMs)));
  return rows.map((row) => ({ ...row, current: row.id === sessionId }));
}

/** Ends one of the asker's sessions. Throws UNKNOWN_SESSION, also for somebody else's. */
export async function endSession({ database, credentials }: IdentityRoom, asker: Asker, id: string, origin: Origin): Promise<void> {
  const { account } = assertSession(asker);
  await database.identity(async (tx) => {
    const ended = await deleteSessions(tx, account.name, { only: id });
    if (ended === 0) throw new IdentityError("UNKNOWN_SESSION", `You have no session “${id.slice(0, 40)}”: it may be over already.`);
    await appendAudit(tx, factOf(account, origin, { action: "session_ended", subject: account.name, detail: { session: id } }));
  });
  credentials.forget(account.name);
}

/** Ends every session of the asker, this one included; resolves to how many there were. */
export async function endAllSessions({ database, credentials }: IdentityRoom, asker: Asker, origin: Origin): Promise<number> {
  const { account } = assertSession(asker);
  const ended = await database.identity(async (tx) => {
    const count = await deleteSessions(tx, account.name);
    await appendAudit(tx, factOf(account, origin, { action: "session_ended", subject: account.name, detail: { sessions: count } }));
    return count;
  });
  credentials.forget(account.name);
  return ended;
}
