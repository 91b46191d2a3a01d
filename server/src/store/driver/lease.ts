import { DatabaseError } from "./database-error.ts";

/**
 * The right to use a connection for the time of one transaction. Work that lives on after its transaction would otherwise
 * run inside the next one, under another user's claims.
 */
export class Lease {
  #over = false;
  #reason: Error | null = null;

  /** Throws TRANSACTION_OVER once the lease has ended, or the reason that ended it. */
  readonly check = (): void => {
    if (!this.#over) return;
    if (this.#reason !== null) throw this.#reason;
    throw new DatabaseError(
      "TRANSACTION_OVER",
      "A query was sent after its transaction had ended: await every query inside the work given to the database.",
    );
  };

  end(reason: Error | null = null): void {
    if (!this.#over) this.#reason = reason;
    this.#over = true;
  }
}
