import type { Database } from "../store/driver/database.ts";
import type { CredentialBook } from "./credential-book.ts";

export interface IdentitySettings {
  /** After how long without use a session is over, in milliseconds. */
  readonly idleMs: number;
  /** After how long a session is over, however much it is used, in milliseconds. */
  readonly sessionMs: number;
  /** Whether aired figures of unprotected measures may be read without an account. */
  readonly publicReading: boolean;
  /** The code that makes the first administrator, or null where that is the command line's alone. */
  readonly setUpCode: string | null;
}

export const IDENTITY_DEFAULTS: IdentitySettings = { idleMs: 30 * 60_000, sessionMs: 12 * 3_600_000, publicReading: false, setUpCode: null };

/** Wrong passwords in a row, and how long they lock a name. */
export const LOCK_RULE = { failures: 5, lockMs: 15 * 60_000 } as const;

/** What everything about accounts shares. */
export interface IdentityRoom {
  readonly database: Database;
  readonly settings: IdentitySettings;
  readonly credentials: CredentialBook;
  /** The time in milliseconds. */
  readonly now: () => number;
}

/** Where a request comes from, for the record. */
export interface Origin {
  /** Network address, or “command line”. */
  readonly address: string;
  /** Browser or program, as it names itself. */
  readonly agent: string;
}

