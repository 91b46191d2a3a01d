/** Words of state from a name (xmur3), so that every stream of a seed starts elsewhere. */
function stateWords(name: string): [number, number, number, number] {
  let hash = 1779033703 ^ name.length;
  for (let at = 0; at < name.length; at += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 3432918353);
    hash = (hash << 13) | (hash >>> 19);
  }
  const word = (): number => {
    hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
    hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
    hash ^= hash >>> 16;
    return hash >>> 0;
  };
  return [word(), word(), word(), word()];
}

/**
 * A stream of chance with a name (generator sfc32): the same name gives the same numbers on every machine. It keeps to the
 * four operations, square root, exp and log, which every V8 computes alike; sine, cosine and powers differ between releases.
 */
export class RandomStream {
  #a: number;
  #b: number;
  #c: number;
  #counter: number;
  #spare: number | null = null;

  constructor(name: string) {
    [this.#a, this.#b, this.#c, this.#counter] = stateWords(name);
    for (let warmUp = 0; warmUp < 12; warmUp += 1) this.uniform();
  }

  /** A number in [0, 1). */
  uniform(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  }

  /** A whole number from 0 to count − 1. */
  below(count: number): number {
    return Math.floor(this.uniform() * count);
  }

  /** A whole number from least to most, both included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  chance(share: number): boolean {
    return this.uniform() < share;
  }

  /** Normal with mean 0 and deviation 1 (Marsaglia's polar method). */
  normal(): number {
    if (this.#spare !== null) {
      const spare = this.#spare;
      this.#spare = null;
      return spare;
    }
    for (;;) {
      const x = 2 * this.uniform() - 1;
      const y = 2 * this.uniform() - 1;
      const square = x * x + y * y;
      if (square > 0 && square < 1) {
        const scale = Math.sqrt((-2 * Math.log(square)) / square);
        this.#spare = y * scale;
        return x * scale;
      }
    }
  }

  /** Log-normal with this median; sigma is the deviation of the logarithm. */
  logNormal(median: number, sigma: number): number {
    return median * Math.exp(sigma * this.normal());
  }

  /** Poisson, by multiplication below a mean of 30 and by the normal approximation from there. */
  poisson(mean: number): number {
    if (mean >= 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.normal()));
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = this.uniform(); product > limit; product *= this.uniform()) count += 1;
    return count;
  }

  /** How many of `trials` succeed, by trial below 60 and by the normal approximation, clipped, from there. */
  binomial(trials: number, share: number): number {
    if (trials >= 60) {
      const deviation = Math.sqrt(trials * share * (1 - share));
      return Math.min(trials, Math.max(0, Math.round(trials * share + deviation * this.normal())));
    }
    let successes = 0;
    for (let trial = 0; trial < trials; trial += 1) if (this.uniform() < share) successes += 1;
    return successes;
  }

  /** Puts a list into a random order, in place (Fisher and Yates). */
  shuffle<T>(items: T[]): void {
    for (let last = items.length - 1; last > 0; last -= 1) {
      const other = this.below(last + 1);
      const held = items[last] as T;
      items[last] = items[other] as T;
      items[other] = held;
    }
  }
}
