/**
 * Decides when a page asks once more for what it shows: for every version it has not seen, never twice at once, and only while
 * somebody looks; what came meanwhile is asked for in one go.
 */
export class Refresher {
  readonly #refetch: () => Promise<void>;
  #seen: number;
  /** Something new that was not asked for yet. */
  #due = false;
  #running = false;
  #shown = true;
  #lost = false;

  constructor(seen: number, refetch: () => Promise<void>) {
    this.#seen = seen;
    this.#refetch = refetch;
  }

  /** The last version that the page has asked for, or is about to. */
  get seen(): number {
    return this.#seen;
  }

  /** A data version is told; one that the page knows is no news. */
  hear(version: number): void {
    if (version <= this.#seen) return;
    this.#seen = version;
    this.#due = true;
    void this.#run();
  }

  /** Nobody answers. */
  lost(): void {
    this.#lost = true;
  }

  /** Somebody answers again: what failed meanwhile is asked for once more, whatever the version. */
  back(): void {
    if (!this.#lost) return;
    this.#lost = false;
    this.#due = true;
    void this.#run();
  }

  /** Whether somebody looks at the page. */
  show(shown: boolean): void {
    this.#shown = shown;
    void this.#run();
  }

  async #run(): Promise<void> {
    if (!this.#due || this.#running || !this.#shown) return;
    this.#running = true;
    this.#due = false;
    // What fails is drawn by the panels that asked for it.
    await this.#refetch().catch(() => undefined);
    this.#running = false;
    void this.#run();
  }
}
