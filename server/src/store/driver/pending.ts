import type { PendingQuery, Row } from "postgres";
import { connectionGone } from "./database-error.ts";

type Reject = (error: Error) => void;

/**
 * What waits for one session. A query that postgres.js takes between a socket's error and its close is never answered: so
 * whatever is still pending when the session is lost is rejected here.
 */
export class Pending {
  readonly #waiting = new Set<Reject>();
  #lost = false;

  get lost(): boolean {
    return this.#lost;
  }

  /** Whether something was sent and is not answered yet. */
  get waiting(): boolean {
    return this.#waiting.size > 0;
  }

  /** Rejects everything that waits, and from now on everything that is asked. */
  lose(): void {
    this.#lost = true;
    for (const reject of this.#waiting) reject(connectionGone());
    this.#waiting.clear();
  }

  assertOpen(): void {
    if (this.#lost) throw connectionGone();
  }

  /** Starts something on the session; settles as it does, or rejects with DATABASE_GONE when the session is lost. */
  async settle<T>(start: () => PromiseLike<T>): Promise<T> {
    this.assertOpen();
    let lose: Reject = () => {};
    const lost = new Promise<never>((_, reject) => (lose = reject));
    this.#waiting.add(lose);
    try {
      return await Promise.race([start(), lost]);
    } finally {
      this.#waiting.delete(lose);
    }
  }

  /** The same query, in the form that Drizzle awaits: as it is, or by its `values()`. */
  wrap<T extends readonly (Row & Iterable<Row>)[]>(query: PendingQuery<T>): PendingQuery<T> {
    return new Proxy(query, {
      get: (target, key) => {
        if (key === "then") {
          const settled: PromiseLike<unknown>["then"] = (fulfilled, rejected) => this.settle(() => target).then(fulfilled, rejected);
          return settled;
        }
        if (key === "values") {
          return () => {
            void target.values();
            return this.wrap(target);
          };
        }
        return Reflect.get(target, key) as unknown;
      },
    });
  }
}
