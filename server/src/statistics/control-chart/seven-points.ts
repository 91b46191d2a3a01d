/** Above, on or below the centre; null where the point is missing. */
export type Sign = -1 | 0 | 1;

const LENGTH = 7;

/**
 * Marks each point that completes seven in a row on one side of the centre, by their side; 0 elsewhere. A point on the
 * centre or a missing one ends the run.
 *
 * Source: NHS England, Making Data Count; NHSRplotthedots.
 */
export function completesSevenOnOneSide(sides: readonly (Sign | null)[]): Sign[] {
  return runsOf(sides, LENGTH);
}

/**
 * Marks each point that completes seven in a row that rise (1) or fall (−1); 0 elsewhere. Equal neighbours or a missing
 * point end the run.
 *
 * Source: NHS England, Making Data Count; NHSRplotthedots.
 */
export function completesSevenTrend(values: readonly (number | null)[]): Sign[] {
  const steps = values.map((value, at): Sign | null => {
    const before = at === 0 ? null : (values[at - 1] ?? null);
    return value === null || before === null ? null : signOf(value - before);
  });
  return runsOf(steps, LENGTH - 1);
}

/**
 * Spreads each mark back over the seven points it stands for. Where runs of both signs meet in one point, the sign is that
 * of the later run, which is the news.
 */
export function partOfSeven(completed: readonly Sign[]): Sign[] {
  return completed.map((_, at) => completed.slice(at, at + LENGTH).findLast((mark) => mark !== 0) ?? 0);
}

export function signOf(value: number): Sign {
  if (value > 0) return 1;
  return value < 0 ? -1 : 0;
}

function runsOf(signs: readonly (Sign | null)[], length: number): Sign[] {
  let run = 0;
  return signs.map((sign, at) => {
    if (sign === null || sign === 0) run = 0;
    else run = sign === signs[at - 1] ? run + 1 : 1;
    return sign !== null && run >= length ? sign : 0;
  });
}
