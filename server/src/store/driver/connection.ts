import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres, { type Sql } from "postgres";
import { copyRows } from "./copy-rows.ts";
import type { Prepared } from "./database.ts";
import { DatabaseError } from "./database-error.ts";
import { Pending } from "./pending.ts";

export interface ConnectionOptions {
  readonly url: string;
  /** Replaces the user and password of the URL. */
  readonly account?: { readonly user: string; readonly password: string };
  /** Run-time parameters of the session, for example statement_timeout. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Called when a channel that the session listens to is notified. */
  readonly notified?: () => void;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * One session of PostgreSQL that is never reconnected: postgres.js would silently run a later query of a transaction on a
 * fresh session, without its claims. Once the socket has closed, whatever is pending and every later use fails with
 * DATABASE_GONE.
 */
export class Connection {
  readonly #sql: Sql;
  readonly #prepared = new Map<string, Prepared<unknown>>();
  readonly #own: PostgresJsDatabase;
  readonly #pending = new Pending();

  constructor(options: ConnectionOptions, onClose: () => void) {
    // Not in the driver's types: its own `listen` sets it, on a session that reconnects without a word.
    const hidden: object = { onnotify: options.notified };
    this.#sql = postgres(options.url, {
      ...hidden,
      ...(options.account && { username: options.account.user, password: options.account.password }),
      max: 1,
      connect_timeout: 5,
      idle_timeout: 0,
      // A lifetime would end the session between two statements of one transaction.
      max_lifetime: null,
      connection: options.parameters,
      onnotice: () => {},
      onclose: () => {
        this.#pending.lose();
        onClose();
      },
    });
    this.#own = this.handle(() => {});
  }

  get open(): boolean {
    return !this.#pending.lost;
  }

  /** Whether a statement was sent and is not answered yet. */
  get busy(): boolean {
    return this.#pending.waiting;
  }

  /** Runs statements without parameters in one round trip; resolves to the rows of each. */
  async run(text: string): Promise<readonly (readonly Row[])[]> {
    const results: unknown = await this.#pending.settle(() => this.#sql.unsafe(text).simple());
    if (!Array.isArray(results)) return [];
    return results.length > 0 && Array.isArray(results[0]) ? (results as Row[][]) : [results as Row[]];
  }

  /** A Drizzle handle on this session; `guard` runs before every statement and throws once the handle is no longer valid. */
  handle(guard: () => void): PostgresJsDatabase {
    const unsafe: Sql["unsafe"] = (text, parameters, options) => {
      guard();
      this.#pending.assertOpen();
      // Without parameters postgres.js would fall back to the simple protocol, which prepares nothing.
      const extended = { ...options, simple: false };
      return this.#pending.wrap(this.#sql.unsafe(text, parameters, options?.prepare === true ? extended : options));
    };
    const client = new Proxy(this.#sql, {
      get: (target, key) => (key === "unsafe" ? unsafe : key === "begin" ? refuseBegin : (Reflect.get(target, key) as unknown)),
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

  /** COPY … FROM STDIN inside the open transaction; resolves to the rows written. */
  copy(table: string, columns: readonly string[], rows: AsyncIterable<readonly (string | null)[]>): Promise<number> {
    return this.#pending.settle(() => copyRows(this.#sql, table, columns, rows));
  }

  /** Ends the session, at once when `seconds` is 0, which makes the server roll back what was open. */
  async close(seconds: number): Promise<void> {
    if (seconds === 0) this.#pending.lose();
    await this.#sql.end({ timeout: seconds });
    this.#pending.lose();
  }
}

function refuseBegin(): never {
  throw new DatabaseError(
    "TRANSACTION_OVER",
    "A transaction inside a transaction is not available: Database.read and Database.change open the only one.",
  );
}
