import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres, { type Sql } from "postgres";
import type { Prepared } from "./database.ts";
import { DatabaseError } from "./database-error.ts";

export interface ConnectionOptions {
  readonly url: string;
  /** Replaces the user and password of the URL. */
  readonly account?: { readonly user: string; readonly password: string };
  /** Run-time parameters of the session, for example statement_timeout. */
  readonly parameters: Readonly<Record<string, string>>;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * One session of PostgreSQL that is never reconnected: postgres.js would silently run a later query of a transaction on a
 * fresh session, without its claims. After the socket has closed every use throws DATABASE_GONE.
 */
export class Connection {
  readonly #sql: Sql;
  readonly #prepared = new Map<string, Prepared<unknown>>();
  readonly #own: PostgresJsDatabase;
  #open = true;

  constructor(options: ConnectionOptions, onClose: () => void) {
    this.#sql = postgres(options.url, {
      ...(options.account && { username: options.account.user, password: options.account.password }),
      max: 1,
      connect_timeout: 5,
      idle_timeout: 0,
      // A lifetime would end the session between two statements of one transaction.
      max_lifetime: null,
      connection: options.parameters,
      onnotice: () => {},
      onclose: () => {
        this.#open = false;
        onClose();
      },
    });
    this.#own = this.handle(() => {});
  }

  get open(): boolean {
    return this.#open;
  }

  /** Runs statements without parameters in one round trip; resolves to the rows of each. */
  async run(text: string): Promise<readonly (readonly Row[])[]> {
    this.#assertOpen();
    const results: unknown = await this.#sql.unsafe(text).simple();
    if (!Array.isArray(results)) return [];
    return results.length > 0 && Array.isArray(results[0]) ? results : [results];
  }

  /** A Drizzle handle on this session; `guard` runs before every statement and throws once the handle is no longer valid. */
  handle(guard: () => void): PostgresJsDatabase {
    const unsafe: Sql["unsafe"] = (text, parameters, options) => {
      guard();
      this.#assertOpen();
      // Without parameters postgres.js would fall back to the simple protocol, which prepares nothing.
      const extended = { ...options, simple: false };
      return this.#sql.unsafe(text, parameters, options?.prepare === true ? extended : options);
    };
    const client = new Proxy(this.#sql, {
      get: (target, key) => (key === "unsafe" ? unsafe : key === "begin" ? refuseBegin : Reflect.get(target, key)),
    });
    return drizzle(client);
  }

  /** The prepared query of that name, built once for this session. */
  prepared<T>(name: string, build: (drizzle: PostgresJsDatabase) => Prepared<T>): Prepared<T> {
    const known = this.#prepared.get(name);
    if (known) return known as Prepared<T>;
    const made = build(this.#own);
    this.#prepared.set(name, made);
    return made;
  }

  /** The driver's own handle, for COPY alone. */
  get raw(): Sql {
    this.#assertOpen();
    return this.#sql;
  }

  /** Ends the session, at once when `seconds` is 0, which makes the server roll back what was open. */
  async close(seconds: number): Promise<void> {
    this.#open = false;
    await this.#sql.end({ timeout: seconds });
  }

  #assertOpen(): void {
    if (this.#open) return;
    throw new DatabaseError(
      "DATABASE_GONE",
      "The connection to PostgreSQL was closed in the middle of the work, which is undone: try again once the database is back.",
    );
  }
}

function refuseBegin(): never {
  throw new DatabaseError(
    "TRANSACTION_OVER",
    "A transaction inside a transaction is not available: Database.read and Database.change open the only one.",
  );
}
