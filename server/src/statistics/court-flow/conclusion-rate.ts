/**
 * 结案率: resolved ÷ (opening + incoming) × 100, in per cent. Null when a part is missing, and undefined where there was
 * nothing to resolve. (清结率, the clearance rate, divides by incoming alone.)
 */
export function conclusionRate(resolved: number | null, opening: number | null, incoming: number | null): number | null {
  if (resolved === null || opening === null || incoming === null || opening + incoming <= 0) return null;
  return (100 * resolved) / (opening + incoming);
}
