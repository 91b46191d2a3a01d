/**
 * The share of the cases concluded in a period that ended in one way (settled, corrected, on time), in per cent. Null where a
 * part is missing, and undefined, not 0, where nothing was concluded.
 *
 * Source: the plain proportion of trials whose interval is Wilson's (`wilson.ts`); the catalogue's settlement, correction and
 * on-time rates (XF05, XF06 in its first version, XF08) divide in the same way.
 */
export function outcomeShare(ended: number | null, concluded: number | null): number | null {
  if (ended === null || concluded === null || concluded <= 0) return null;
  return (100 * ended) / concluded;
}
