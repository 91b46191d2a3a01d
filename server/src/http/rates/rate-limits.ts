import { countedAs, isSignedIn } from "../../identity/asker.ts";
import type { Asker } from "../../identity/asker.ts";
import { addressBlock } from "./address-block.ts";
import { TokenBuckets } from "./token-buckets.ts";
import type { Rate } from "./token-buckets.ts";

export interface RateBounds {
  /** Operations of one account, over HTTP and sockets together. */
  readonly account: Rate;
  /** Operations of one address without an account. */
  readonly address: Rate;
  /** Attempts at a password or a set-up code from one address. */
  readonly attempts: Rate;
}

/** A board asks about ten questions at once, and a page looks for new data every few seconds. */
export const RATE_BOUNDS: RateBounds = {
  account: { perMinute: 1_200, burst: 200 },
  address: { perMinute: 120, burst: 60 },
  attempts: { perMinute: 20, burst: 20 },
};

/** How often may be asked; counted in memory, by account where there is one and by address where there is none. */
export class RateLimits {
  readonly #accounts: TokenBuckets;
  readonly #addresses: TokenBuckets;
  readonly #attempts: TokenBuckets;

  constructor({ account, address, attempts }: RateBounds, now: () => number) {
    this.#accounts = new TokenBuckets(account, now);
    this.#addresses = new TokenBuckets(address, now);
    this.#attempts = new TokenBuckets(attempts, now);
  }

  /** Counts an operation; the seconds after which it may be asked, or 0 for now. */
  operation(asker: Asker, address: string): number {
    return (isSignedIn(asker) ? this.#accounts : this.#addresses).take(countedAs(asker, addressBlock(address)));
  }

  /** Counts attempts at a secret; the seconds after which they may be made, or 0 for now. */
  attempt(address: string, count: number): number {
    return this.#attempts.take(addressBlock(address), count);
  }
}
