import type { DataVersion } from "../store/driver/database.ts";

type Result = IteratorResult<DataVersion, undefined>;
const OVER: Result = { done: true, value: undefined };

/**
 * The versions that one subscriber has still to hear, which is at most one: the last. So however slow a subscriber is, it
 * costs no memory, and nobody else any time.
 */
export class ChangeSubscription implements AsyncIterableIterator<DataVersion> {
  readonly #left: () => void;
  #told: number | null;
  #next: DataVersion | null = null;
  #waiting: ((result: Result) => void) | null = null;
  #over = false;

  /** `since` is the version already known, or null for none: then the first one to come is told, whatever its age. */
  constructor(since: number | null, left: () => void) {
    this.#told = since;
    this.#left = left;
  }

  tell(version: DataVersion): void {
    if (this.#over) return;
    if (this.#told !== null && version.version <= this.#told) return;
    this.#told = version.version;
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting === null) this.#next = version;
    else waiting({ done: false, value: version });
  }

  next(): Promise<Result> {
    if (this.#over) return Promise.resolve(OVER);
    const next = this.#next;
    this.#next = null;
    if (next !== null) return Promise.resolve({ done: false, value: next });
    return new Promise((resolve) => (this.#waiting = resolve));
  }

  return(): Promise<Result> {
    this.#over = true;
    this.#left();
    this.#waiting?.(OVER);
    this.#waiting = null;
    return Promise.resolve(OVER);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
