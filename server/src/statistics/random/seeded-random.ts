/** The next number of a sequence, evenly spread over 0 ≤ x < 1. */
export type Random = () => number;

/** The four 32-bit words of a generator, not all zero. */
export type XoshiroState = readonly [number, number, number, number];

/**
 * A generator made from a seed (a whole number, 0 to 2⁵³ − 1), with 53 random bits a number.
 *
 * Source: xoshiro128** by D. Blackman, S. Vigna, Scrambled linear pseudorandom number generators, ACM Transactions on
 * Mathematical Software 47 (2021) 36, its state filled by SplitMix64 as the authors advise.
 */
export function seededRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`A seed is a whole number from 0 to 2⁵³ − 1, not ${seed}.`);
  const [first = 0n, second = 0n] = splitMix64(BigInt(seed), 2);
  const words = [first, first >> 32n, second, second >> 32n].map((word) => Number(word & 0xffffffffn));
  const next = xoshiro128StarStar([words[0] ?? 0, words[1] ?? 0, words[2] ?? 0, words[3] ?? 0]);
  return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53;
}

/** The 32-bit whole numbers that follow from a state. */
export function xoshiro128StarStar(state: XoshiroState): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
}

/**
 * The first numbers of 64 bits that follow from a seed.
 *
 * Source: G. L. Steele, D. Lea, C. H. Flood, Fast splittable pseudorandom number generators, OOPSLA (2014).
 */
export function splitMix64(seed: bigint, count: number): bigint[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
    let z = state;
    z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    return z ^ (z >> 31n);
  });
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
