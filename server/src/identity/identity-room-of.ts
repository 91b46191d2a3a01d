import type { Database } from "../store/driver/database.ts";
import { CredentialBook } from "./credential-book.ts";
import { IDENTITY_DEFAULTS } from "./identity-room.ts";
import type { IdentityRoom, IdentitySettings } from "./identity-room.ts";

/** The room for the accounts of one database, with nobody known yet; `now` in milliseconds. */
export function identityRoom(database: Database, settings: Partial<IdentitySettings>, now: () => number): IdentityRoom {
  const all = { ...IDENTITY_DEFAULTS, ...settings };
  return { database, settings: all, credentials: new CredentialBook({ database, idleMs: all.idleMs, now }), now };
}
