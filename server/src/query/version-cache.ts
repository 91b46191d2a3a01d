import type { ReadTransaction } from "../store/driver/database.ts";
import type { Scope } from "../store/scope.ts";

/** What a reader of live figures sees: all of them, or those of some counties or regions. Readers who see different cells share nothing. */
export function sightOf({ live, counties, regions }: Scope): string {
  return live ? "all" : `${counties.join()}/${regions === "all" ? "*" : regions.join()}`;
}

const MOST = 200;

/** Keeps small things that follow from the database for the last data version, by key. */
export class VersionCache<T> {
  #version = -1;
  readonly #known = new Map<string, Promise<T>>();

  /** What is kept for the transaction's version under the key, or what `load` finds. */
  async of(tx: ReadTransaction, key: string, load: () => Promise<T>): Promise<T> {
    const { version } = tx.version;
    if (version < this.#version) return load();
    if (version > this.#version) {
      this.#known.clear();
      this.#version = version;
    }
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found = load();
    this.#known.set(key, found);
    // Keys may name what an asker chose, such as an earlier version.
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST && oldest !== undefined) this.#known.delete(oldest);
    // What failed once may succeed for the next reader.
    found.catch(() => this.#known.delete(key));
    return found;
  }
}
