/** Whether the server answers, as one value that the strip under the header watches. */
export type Connection = { readonly kind: "connected" } | { readonly kind: "lost"; readonly since: number };

/** Remembers the outcome of the last request and tells its listeners; `now` in milliseconds is given by the caller. */
export class ConnectionMonitor {
  #state: Connection = { kind: "connected" };
  readonly #listeners = new Set<() => void>();

  readonly state = (): Connection => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  answered(): void {
    if (this.#state.kind !== "connected") this.#change({ kind: "connected" });
  }

  failed(now: number): void {
    if (this.#state.kind === "connected") this.#change({ kind: "lost", since: now });
  }

  #change(state: Connection): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** Whole minutes since the connection was lost. */
export function minutesLost(connection: Connection, now: number): number {
  return connection.kind === "lost" ? Math.max(0, Math.floor((now - connection.since) / 60_000)) : 0;
}
