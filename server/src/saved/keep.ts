import { factOf } from "../identity/audit-fact.ts";
import { assertOwnPassword } from "../identity/authorise.ts";
import type { Asker } from "../identity/asker.ts";
import type { IdentityRoom, Origin } from "../identity/identity-room.ts";
import { newId } from "../identity/secret-text.ts";
import { appendAudit } from "../store/audit/append-audit.ts";
import type { AuditFact } from "../store/audit/append-audit.ts";
import type { IdentityTransaction } from "../store/driver/database.ts";
import { findAccount } from "../store/identity/accounts.ts";
import { SavedRefused } from "./saved-refused.ts";

/** How one kind of thing is kept. */
export interface Shelf<Content extends { readonly name: string; readonly shared: boolean }, Kept extends { readonly id: string }> {
  /** What one thing is called, in sentences. */
  readonly what: string;
  /** How many one account may keep. */
  readonly most: number;
  readonly saved: AuditFact["action"];
  readonly removed: AuditFact["action"];
  readonly count: (tx: IdentityTransaction, owner: string) => Promise<number>;
  readonly idOf: (tx: IdentityTransaction, owner: string, name: string) => Promise<string | null>;
  readonly insert: (tx: IdentityTransaction, owner: string, id: string, content: Content) => Promise<Kept>;
  readonly update: (tx: IdentityTransaction, owner: string, id: string, content: Content) => Promise<Kept | null>;
  readonly remove: (tx: IdentityTransaction, owner: string, id: string) => Promise<string | null>;
}

type Caller = readonly [room: IdentityRoom, asker: Asker, origin: Origin];

/** Keeps a thing for the asker: a new one, or in place of the one named by its id. Throws IdentityError or SavedRefused. */
export async function keep<Content extends { readonly name: string; readonly shared: boolean }, Kept extends { readonly id: string }>(
  [{ database }, asker, origin]: Caller, shelf: Shelf<Content, Kept>, id: string | null, content: Content, check: (tx: IdentityTransaction) => Promise<void>,
): Promise<Kept> {
  const { account } = assertOwnPassword(asker);
  return database.identity(async (tx) => {
    // One at a time for each account, or two at once would both be the last that is allowed, or take one name.
    await findAccount(tx, account.name, true);
    await check(tx);
    const taken = await shelf.idOf(tx, account.name, content.name);
    if (taken !== null && taken !== id) throw new SavedRefused("NAME_TAKEN", `You keep a ${shelf.what} named “${content.name}” already: give this one another name, or change that one.`, { offender: content.name });
    if (id === null && (await shelf.count(tx, account.name)) >= shelf.most) throw new SavedRefused("TOO_MANY_SAVED", `You keep ${shelf.most} of this kind already: remove a ${shelf.what} that is no longer used.`, { bound: shelf.most });
    const kept = id === null ? await shelf.insert(tx, account.name, newId(), content) : await shelf.update(tx, account.name, id, content);
    if (kept === null) throw unknown(shelf.what, id ?? "");
    await appendAudit(tx, factOf(account, origin, { action: shelf.saved, subject: content.name, detail: { id: kept.id, shared: content.shared } }));
    return kept;
  });
}

/** Removes a thing that the asker keeps. Throws IdentityError or SavedRefused, also for somebody else's. */
export async function discard<Content extends { readonly name: string; readonly shared: boolean }, Kept extends { readonly id: string }>(
  [{ database }, asker, origin]: Caller, shelf: Shelf<Content, Kept>, id: string,
): Promise<void> {
  const { account } = assertOwnPassword(asker);
  await database.identity(async (tx) => {
    const name = await shelf.remove(tx, account.name, id);
    if (name === null) throw unknown(shelf.what, id);
    await appendAudit(tx, factOf(account, origin, { action: shelf.removed, subject: name, detail: { id } }));
  });
}

function unknown(what: string, id: string): SavedRefused {
  return new SavedRefused("UNKNOWN_SAVED", `You keep no ${what} “${id.slice(0, 40)}”: it may be somebody else's, or removed already.`);
}
