import type { AuditFact } from "../store/audit/append-audit.ts";
import type { Account } from "./account.ts";
import type { Origin } from "./identity-room.ts";

/** A fact about what an account did, from where it did it. */
export function factOf(account: Pick<Account, "name" | "region">, origin: Origin, fact: Pick<AuditFact, "action" | "subject"> & Partial<Pick<AuditFact, "detail">>): AuditFact {
  return { actor: account.name, countyCode: account.region.countyCode, address: origin.address, detail: {}, ...fact };
}
