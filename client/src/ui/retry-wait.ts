const FIRST_MS = 400;
const LONGEST_MS = 8_000;
/** Pages that lost the same server come back one after the other. */
const SPREAD_MS = 400;

/** Waits between two attempts, longer each time up to a bound; a nudge (the network is back, the machine woke up) ends the wait at once. */
export class RetryWait {
  readonly #random: () => number;
  #end: (() => void) | null = null;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** `attempts` counts those that failed before. */
  readonly wait = (attempts: number): Promise<void> => {
    const delay = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempts, 10)) + this.#random() * SPREAD_MS;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.nudge(), delay);
      this.#end = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  };

  readonly nudge = (): void => {
    this.#end?.();
    this.#end = null;
  };
}
