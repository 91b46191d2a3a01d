import type { Database, DataVersion } from "../store/driver/database.ts";
import { ChangeSubscription } from "./change-subscription.ts";

/**
 * Tells every subscriber of a new data version, soon after its commit and whoever committed it. The database is listened to
 * from the first subscriber on, by one session for all of them.
 */
export class ChangeFeed {
  readonly #database: Pick<Database, "listen">;
  readonly #subscriptions = new Set<ChangeSubscription>();
  #stop: (() => Promise<void>) | null = null;
  #last: DataVersion | null = null;

  constructor(database: Pick<Database, "listen">) {
    this.#database = database;
  }

  /**
   * Versions later than `since`, each once and the last one surely; those that come while the subscriber is busy are told as
   * one. Without `since` it is told of those that come from now on; the very first subscriber also of the one that stands,
   * for what came just before the database was listened to must not be missed.
   */
  subscribe(since: number | null): ChangeSubscription {
    const subscription = new ChangeSubscription(since ?? this.#last?.version ?? null, () => this.#subscriptions.delete(subscription));
    this.#subscriptions.add(subscription);
    this.begin();
    if (this.#last !== null) subscription.tell(this.#last);
    return subscription;
  }

  /** Listens from now on, whether or not anybody has subscribed. */
  begin(): void {
    this.#stop ??= this.#database.listen((version) => this.#hear(version));
  }

  /** The last version heard of; null before the first. */
  get last(): DataVersion | null {
    return this.#last;
  }

  /** Ends every subscription and listens no more. */
  async close(): Promise<void> {
    for (const subscription of this.#subscriptions) void subscription.return();
    await this.#stop?.();
    this.#stop = null;
  }

  #hear(version: DataVersion): void {
    this.#last = version;
    for (const subscription of this.#subscriptions) subscription.tell(version);
  }
}
