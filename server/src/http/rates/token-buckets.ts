export interface Rate {
  readonly perMinute: number;
  /** How many may come at once. */
  readonly burst: number;
}

/** Keys remembered; the one that was quiet the longest goes when there are more. */
const KEPT = 50_000;

interface Bucket {
  left: number;
  filledAt: number;
}

/** Counts what comes under a key: a bucket that fills at a steady rate and from which each takes one. */
export class TokenBuckets {
  readonly #rate: Rate;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  /** `now` in milliseconds. */
  constructor(rate: Rate, now: () => number) {
    this.#rate = rate;
    this.#now = now;
  }

  /** Takes `count` and returns 0, or takes nothing and returns after how many whole seconds there will be as many. */
  take(key: string, count = 1): number {
    const { perMinute, burst } = this.#rate;
    const now = this.#now();
    const bucket = this.#buckets.get(key) ?? { left: burst, filledAt: now };
    bucket.left = Math.min(burst, bucket.left + (Math.max(0, now - bucket.filledAt) / 60_000) * perMinute);
    bucket.filledAt = now;
    this.#keep(key, bucket);
    if (bucket.left >= count) {
      bucket.left -= count;
      return 0;
    }
    return Math.max(1, Math.ceil(((count - bucket.left) / perMinute) * 60));
  }

  #keep(key: string, bucket: Bucket): void {
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > KEPT && oldest !== undefined) this.#buckets.delete(oldest);
  }
}
