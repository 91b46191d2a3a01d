/**
 * 结案率: resolved ÷ (opening + incoming) × 100, in per cent. Null when a part is missing, and undefined where there was
 * nothing to resolve. (清结率, the clearance rate, divides by incoming alone.)
 *
 * Source: the columns of Chinese court statistics, 旧存 + 新收 = 审结 + 未结; its reciprocal is the congestion rate (tasa de
 * congestión) of Spain's Consejo General del Poder Judicial, La justicia dato a dato.
 */
export function conclusionRate(resolved: number | null, opening: number | null, incoming: number | null): number | null {
  if (resolved === null || opening === null || incoming === null || opening + incoming <= 0) return null;
  return (100 * resolved) / (opening + incoming);
}
