/** Two ends of a range: 2–5, 76.7–88.1%; of equal ends one alone; with room around the dash where an end has a minus: −0.82 – −0.10. */
export function formatRange(from: string, to: string): string {
  if (from === to) return from;
  return from.startsWith("−") || to.startsWith("−") ? `${from} – ${to}` : `${from}–${to}`;
}
