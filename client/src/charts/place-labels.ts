/** A point that wants its name beside it; earlier ones are placed first. */
export interface LabelWish {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** From the point's middle to its edge. */
  readonly radius: number;
}

export interface LabelPlace {
  /** Left end and middle of the words. */
  readonly x: number;
  readonly y: number;
}

interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Places words right, left, above or below their points (then at the corners), inside the bounds, off each other, off the
 * named points and off what `keepOff` holds, and off what `avoid` holds where there is such a place; null for those that have
 * no free place, which tooltip and table still name.
 */
export function placeLabels(wishes: readonly LabelWish[], size: number, bounds: Extent, keepOff: readonly Extent[] = [], avoid: readonly Extent[] = []): (LabelPlace | null)[] {
  const taken: Extent[] = [...keepOff, ...wishes.map(({ x, y, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }))];
  const half = size / 2 + 2;
  return wishes.map((wish, index) => {
    const free = candidates(wish, half).flatMap(({ x, y }) => {
      const extent = { left: x - 1, right: x + wish.width + 1, top: y - half, bottom: y + half };
      const inside = extent.left >= bounds.left && extent.right <= bounds.right && extent.top >= bounds.top && extent.bottom <= bounds.bottom;
      return !inside || taken.some((other, at) => at !== index + keepOff.length && overlap(other, extent)) ? [] : [{ x, y, extent }];
    });
    const chosen = free.find(({ extent }) => !avoid.some((other) => overlap(other, extent))) ?? free[0];
    if (chosen === undefined) return null;
    taken.push(chosen.extent);
    return { x: chosen.x, y: chosen.y };
  });
}

function candidates({ x, y, width, radius }: LabelWish, half: number): LabelPlace[] {
  const [right, left, middle] = [x + radius + 4, x - radius - 4 - width, x - width / 2];
  const [above, below] = [y - radius - half - 1, y + radius + half + 1];
  return [
    { x: right, y },
    { x: left, y },
    { x: middle, y: above },
    { x: middle, y: below },
    { x: right - 6, y: above },
    { x: right - 6, y: below },
    { x: left + 6, y: above },
    { x: left + 6, y: below },
  ];
}

const overlap = (a: Extent, b: Extent): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
