import { appendAudit } from "../store/audit/append-audit.ts";
import type { AuditFact } from "../store/audit/append-audit.ts";
import { isSignedIn } from "./asker.ts";
import type { Asker } from "./asker.ts";
import { factOf } from "./audit-fact.ts";
import type { IdentityRoom, Origin } from "./identity-room.ts";

/** Puts on record that protected rows were read, before they are handed over; rejects when that cannot be done. */
export async function recordReading({ database }: IdentityRoom, asker: Asker, fact: Pick<AuditFact, "action" | "subject" | "detail">, origin: Origin): Promise<void> {
  if (!isSignedIn(asker)) return;
  const by = asker.kind === "token" ? { token: asker.tokenId } : {};
  await database.identity((tx) => appendAudit(tx, factOf(asker.account, origin, { ...fact, detail: { ...fact.detail, ...by } })));
}
