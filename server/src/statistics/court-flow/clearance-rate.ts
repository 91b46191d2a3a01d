/**
 * Resolved ÷ incoming × 100, in per cent; above 100 the stock shrinks. Null when either is missing, and undefined, not 100,
 * where nothing came in.
 *
 * Source: European Commission for the Efficiency of Justice (CEPEJ), Guidelines on judicial statistics, GOJUST (2008);
 * Revised Saturn guidelines. (清结率; 结案率 divides by opening + incoming instead.)
 */
export function clearanceRate(resolved: number | null, incoming: number | null): number | null {
  if (resolved === null || incoming === null || incoming <= 0) return null;
  return (100 * resolved) / incoming;
}
