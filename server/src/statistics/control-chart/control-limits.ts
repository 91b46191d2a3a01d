/** The limits at one point, in the unit of the value. */
export interface ControlLimits {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  /** A third of the way from the centre to a limit before the limit is cut to what a value can be. */
  readonly sigma: number;
}

/** Limits three sigmas to each side of the centre (Shewhart, Economic Control of Quality of Manufactured Product, 1931), cut to the least and the most that a value can be. */
export function threeSigma(centre: number, sigma: number, least = -Infinity, most = Infinity): ControlLimits {
  return { centre, lower: Math.max(least, centre - 3 * sigma), upper: Math.min(most, centre + 3 * sigma), sigma };
}

/**
 * The base of each point that counts, null where events or base are missing, the base is not positive, or the events are
 * more than `most` allows for that base or negative.
 */
export function countedBases(events: readonly (number | null)[], bases: readonly (number | null)[], most: (base: number) => number): (number | null)[] {
  return bases.map((base, at) => {
    const count = events[at] ?? null;
    return base !== null && base > 0 && count !== null && count >= 0 && count <= most(base) ? base : null;
  });
}

/** The sum of what is there, and how many that are. */
export function present(values: readonly (number | null)[]): { readonly sum: number; readonly count: number } {
  const there = values.filter((value) => value !== null);
  return { sum: there.reduce((sum, value) => sum + value, 0), count: there.length };
}
