/**
 * Values over their denominators, unit by unit; null where either is missing or the denominator is zero.
 *
 * Source: OECD and JRC, Handbook on constructing composite indicators (2008), step 2 on scaling variables to the size of
 * units; COINr, Denominate.
 */
export function denominate(values: readonly (number | null)[], denominators: readonly (number | null)[]): (number | null)[] {
  return values.map((value, unit) => {
    const denominator = denominators[unit] ?? null;
    return value === null || denominator === null || denominator === 0 ? null : value / denominator;
  });
}
