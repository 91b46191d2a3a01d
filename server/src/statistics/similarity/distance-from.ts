/** One characteristic of all units, on the scale on which equal differences weigh the same; null where it is unknown. */
export interface Characteristic {
  /** Characteristics of one group share one weight. */
  readonly group: string;
  readonly values: readonly (number | null)[];
}

export interface DistanceFrom {
  /** Null where a group that the first unit has is unknown of this one. */
  readonly distance: number | null;
  /** By characteristic: this unit less the first, in standard deviations; null where either is unknown or no two units differ. */
  readonly differences: readonly (number | null)[];
}

/**
 * Distances of all units from one of them, by its place: the root of the mean, over groups, of the mean squared difference
 * within a group, each characteristic measured in its own sample standard deviations over all units. 1 says: apart by one standard
 * deviation throughout. A characteristic in which no two units differ, or that the unit itself lacks, says nothing.
 *
 * Source: the standardised Euclidean distance, e.g. B. S. Everitt et al., Cluster Analysis (5th ed. 2011), section 3.3, with
 * equal weights for groups of variables (section 3.7), and left-out missing variables after J. C. Gower, A general coefficient of
 * similarity and some of its properties, Biometrics 27 (1971) 857–871.
 */
export function distanceFrom(unit: number, characteristics: readonly Characteristic[]): DistanceFrom[] {
  const columns = characteristics.map(({ group, values }) => ({ group, scores: standardised(values, unit) }));
  const groups = [...new Set(columns.flatMap(({ group, scores }) => (scores === null ? [] : [group])))];
  const count = characteristics[0]?.values.length ?? 0;
  return Array.from({ length: count }, (_, other) => {
    const differences = columns.map(({ scores }) => differenceOf(scores, unit, other));
    const squares = groups.map((group) => meanSquare(differences.filter((_one, at) => columns[at]?.group === group)));
    const known = squares.filter((square) => square !== null);
    const distance = groups.length === 0 || known.length < groups.length ? null : Math.sqrt(known.reduce((sum, square) => sum + square, 0) / groups.length);
    return { distance, differences };
  });
}

/** Values in standard deviations; null where they say nothing of the unit. */
function standardised(values: readonly (number | null)[], unit: number): (number | null)[] | null {
  const there = values.filter((value) => value !== null);
  const mean = there.reduce((sum, value) => sum + value, 0) / there.length;
  const deviation = Math.sqrt(there.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (there.length - 1));
  // Equal values differ by rounding alone, which no distance may be made of.
  if ((values[unit] ?? null) === null || !(deviation > 1e-12 * Math.max(1, Math.abs(mean)))) return null;
  return values.map((value) => (value === null ? null : (value - mean) / deviation));
}

function differenceOf(scores: readonly (number | null)[] | null, unit: number, other: number): number | null {
  const [from, to] = [scores?.[unit] ?? null, scores?.[other] ?? null];
  return from === null || to === null ? null : to - from;
}

function meanSquare(differences: readonly (number | null)[]): number | null {
  const there = differences.filter((difference) => difference !== null);
  return there.length === 0 ? null : there.reduce((sum, difference) => sum + difference ** 2, 0) / there.length;
}
