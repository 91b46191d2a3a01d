import type { Database } from "../store/driver/database.ts";
import { standingSessions, standingTokens } from "../store/identity/standing.ts";
import { findSession, touchSession } from "../store/identity/sessions.ts";
import { findToken, touchToken } from "../store/identity/tokens.ts";
import type { SignedIn } from "./asker.ts";
import { loadAccount } from "./load-account.ts";
import { scopeOf } from "./rights.ts";
import { hashSecret } from "./secret-text.ts";
import { tokenScope } from "./token-scope.ts";

/** How long what was read of a session or token is believed; another process may have ended it since. */
const BELIEVED_MS = 5_000;
/** How often the last use is written down, and more often where a session is over soon without use. */
const TOUCH_MS = 60_000;
const TOUCHES_WITHIN_IDLE = 6;
/** Askers kept; the oldest goes when there are more. */
const KEPT = 20_000;

interface Entry {
  readonly asker: SignedIn;
  readonly readAt: number;
  /** The session or token is over then. */
  readonly endsAt: number;
  lastSeen: number;
}

/** Somebody signed in, and the hash of the secret that was shown: enough to look again without keeping the secret. */
export interface Credential {
  readonly asker: SignedIn;
  readonly hash: string;
}

export interface CredentialBookOptions {
  readonly database: Database;
  readonly idleMs: number;
  readonly now: () => number;
}

/**
 * Whom a secret stands for, read from the database and believed for a few seconds, so that a board costs no query about its
 * reader. What this process ends is forgotten at once; what another one ends is noticed within seconds.
 */
export class CredentialBook {
  readonly #options: CredentialBookOptions;
  readonly #entries = new Map<string, Entry>();
  readonly #reading = new Map<string, Promise<Entry | null>>();
  /** Raised when something is forgotten: what was being read before must not be believed. */
  #era = 0;

  constructor(options: CredentialBookOptions) {
    this.#options = options;
  }

  /** Whose session a secret opens, or null. `active` is false for what a page asks by itself, which keeps no session alive. */
  session(secret: string, active: boolean): Promise<SignedIn | null> {
    return this.#asker(`session ${hashSecret(secret)}`, () => this.#readSession(hashSecret(secret)), active, "");
  }

  /** Whose token it is, or null. */
  token(secret: string, address: string): Promise<SignedIn | null> {
    return this.#asker(`token ${hashSecret(secret)}`, () => this.#readToken(hashSecret(secret)), true, address);
  }

  /**
   * Whether an asker still stands as it did: its session or token goes on, and its rights are the same. `active` is as for
   * `session`.
   */
  async stands({ asker, hash }: Credential, active: boolean, address: string): Promise<boolean> {
    const read = asker.kind === "session" ? (): Promise<Entry | null> => this.#readSession(hash) : (): Promise<Entry | null> => this.#readToken(hash);
    const again = await this.#asker(`${asker.kind} ${hash}`, read, active, address);
    return again !== null && sameRights(again, asker);
  }

  /** Those of the credentials that no longer stand, read anew by two queries however many they are. */
  async fallen<T extends Credential>(shown: readonly T[]): Promise<readonly T[]> {
    const { database, idleMs, now } = this.#options;
    const at = now();
    const hashes = (kind: SignedIn["kind"]): string[] => shown.filter(({ asker }) => asker.kind === kind).map(({ hash }) => hash);
    const standing = await database.identity(async (tx) => [
      ...(await standingSessions(tx, hashes("session"), new Date(at), new Date(at - idleMs))),
      ...(await standingTokens(tx, hashes("token"), new Date(at))),
    ]);
    const byHash = new Map(standing.map((one) => [one.secretHash, one]));
    const fallen = shown.filter(({ asker: { account }, hash }) => {
      const stands = byHash.get(hash);
      return stands?.role !== account.role || stands.regionCode !== account.region.code || stands.mustChangePassword !== account.mustChangePassword;
    });
    for (const { asker } of fallen) this.forget(asker.account.name);
    return fallen;
  }

  /** Reads anew whatever belongs to an account. */
  forget(accountName: string): void {
    this.#era += 1;
    this.#reading.clear();
    for (const [key, { asker }] of this.#entries) if (asker.account.name === accountName) this.#entries.delete(key);
  }

  async #asker(key: string, read: () => Promise<Entry | null>, active: boolean, address: string): Promise<SignedIn | null> {
    const entry = await this.#entry(key, read);
    if (entry === null) return null;
    const { idleMs, now: clock } = this.#options;
    const now = clock();
    if (active && now - entry.lastSeen >= Math.min(TOUCH_MS, idleMs / TOUCHES_WITHIN_IDLE)) {
      entry.lastSeen = now;
      const { asker } = entry;
      await this.#options.database.identity((tx) => (asker.kind === "session" ? touchSession(tx, asker.sessionId, new Date(now)) : touchToken(tx, asker.tokenId, new Date(now), address)));
    }
    return entry.asker;
  }

  async #entry(key: string, read: () => Promise<Entry | null>): Promise<Entry | null> {
    const now = this.#options.now();
    const known = this.#entries.get(key);
    if (known !== undefined && now - known.readAt < BELIEVED_MS && now < known.endsAt) return known;
    const era = this.#era;
    let reading = this.#reading.get(key);
    if (reading === undefined) {
      const begun = read().finally(() => {
        if (this.#reading.get(key) === begun) this.#reading.delete(key);
      });
      this.#reading.set(key, (reading = begun));
    }
    const entry = await reading;
    // Something was ended while this was read: look again.
    if (era !== this.#era) return this.#entry(key, read);
    this.#entries.delete(key);
    if (entry === null) return null;
    this.#entries.set(key, entry);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > KEPT && oldest !== undefined) this.#entries.delete(oldest);
    return entry;
  }

  async #readSession(hash: string): Promise<Entry | null> {
    const { database, idleMs } = this.#options;
    const now = this.#options.now();
    return database.identity(async (tx) => {
      const session = await findSession(tx, hash, new Date(now), new Date(now - idleMs));
      const account = session === null ? null : await loadAccount(tx, session.accountName);
      if (session === null || account === null) return null;
      const asker: SignedIn = { kind: "session", account, sessionId: session.id, scope: scopeOf(account) };
      const lastSeen = session.lastSeenAt.getTime();
      return { asker, readAt: now, endsAt: Math.min(session.endsAt.getTime(), lastSeen + idleMs), lastSeen };
    });
  }

  async #readToken(hash: string): Promise<Entry | null> {
    const now = this.#options.now();
    return this.#options.database.identity(async (tx) => {
      const token = await findToken(tx, hash, new Date(now));
      const account = token === null ? null : await loadAccount(tx, token.accountName);
      if (token === null || account === null) return null;
      const asker: SignedIn = { kind: "token", account, tokenId: token.id, tokenScopes: token.scopes, scope: tokenScope(scopeOf(account), token.scopes) };
      return { asker, readAt: now, endsAt: token.expiresAt.getTime(), lastSeen: token.lastUsedAt?.getTime() ?? 0 };
    });
  }
}

function sameRights(a: SignedIn, b: SignedIn): boolean {
  return a.account.name === b.account.name && a.account.mustChangePassword === b.account.mustChangePassword && JSON.stringify(a.scope) === JSON.stringify(b.scope);
}
