const GROUP = 4;

/** The group of four that the item at a place belongs to; the last four where fewer would be left. */
export function fourAround<T>(items: readonly T[], place: number): readonly T[] {
  const start = Math.min(Math.floor(Math.max(0, place) / GROUP) * GROUP, Math.max(0, items.length - GROUP));
  return items.slice(start, start + GROUP);
}
