/** A part's share of its parent's amount, 0–1 for amounts that add up. Null when either is missing or the parent has nothing. A definition, which estimates nothing. */
export function shareOfParent(part: number | null, parent: number | null): number | null {
  if (part === null || parent === null || parent === 0) return null;
  return part / parent;
}
