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

/** Bounds by the operations that an account may ask for in a minute. Guessing a password stays slow whatever that is. */
export function rateBounds(perMinute: number): RateBounds {
  const without = Math.max(1, Math.floor(perMinute / 10));
  return {
    account: { perMinute, burst: Math.max(1, Math.floor(perMinute / 6)) },
    address: { perMinute: without, burst: Math.max(1, Math.floor(without / 2)) },
    attempts: { perMinute: 20, burst: 20 },
  };
}

/** A board asks about ten questions at once, and a page looks for new data every few seconds. */
export const RATE_BOUNDS: RateBounds = rateBounds(1_200);

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
