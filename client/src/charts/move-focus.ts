import type { Mark } from "./mark.ts";

/**
 * The mark that a key moves to from the current one (null: none yet); undefined when the key does not move. Left and right
 * follow the reading order, up and down go to the nearest mark in that direction.
 */
export function moveFocus(marks: readonly Mark[], current: number | null, key: string): number | undefined {
  if (marks.length === 0) return undefined;
  const last = marks.length - 1;
  switch (key) {
    case "Home":
      return 0;
    case "End":
      return last;
    case "ArrowRight":
      return current === null ? 0 : Math.min(last, current + 1);
    case "ArrowLeft":
      return current === null ? last : Math.max(0, current - 1);
    case "ArrowDown":
      return current === null ? 0 : (nearest(marks, current, 1) ?? current);
    case "ArrowUp":
      return current === null ? last : (nearest(marks, current, -1) ?? current);
    default:
      return undefined;
  }
}

function nearest(marks: readonly Mark[], current: number, direction: 1 | -1): number | undefined {
  const from = marks[current];
  if (from === undefined) return undefined;
  let best: number | undefined;
  let least = Infinity;
  marks.forEach((mark, index) => {
    const down = (mark.y - from.y) * direction;
    // Sideways steps cost more, so that a column of marks is walked before its neighbours.
    const cost = down + Math.abs(mark.x - from.x) * 3;
    if (index !== current && down > 0 && cost < least) {
      least = cost;
      best = index;
    }
  });
  return best;
}
