/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const text = (value: number): string => String(Math.round(value * 100) / 100);

/** Path data of a rectangle with rounded corners: of quadratic curves, which the engine reads and writes three times as fast as arcs; at a data mark's radius the two look alike. */
export function boxPath({ left, top, width, height }: Box, corner: number): string {
  const r = Math.min(corner, width / 2, height / 2);
  const [w, h, c] = [text(width - 2 * r), text(height - 2 * r), text(r)];
  return `M${text(left + r)} ${text(top)}h${w}q${c} 0 ${c} ${c}v${h}q0 ${c} -${c} ${c}h-${w}q-${c} 0 -${c} -${c}v-${h}q0 -${c} ${c} -${c}z`;
}

/** Path data of oblique strokes within a rectangle, in step with those of every other one, so that a hatched zone looks whole. */
export function hatchPath({ left, top, width, height }: Box, gap = 4): string {
  const [right, bottom] = [left + width, top + height];
  const strokes: string[] = [];
  for (let sum = Math.ceil((left + top) / gap) * gap; sum < right + bottom; sum += gap) {
    const from = Math.max(left, sum - bottom);
    const to = Math.min(right, sum - top);
    if (to > from) strokes.push(`M${text(from)} ${text(sum - from)}L${text(to)} ${text(sum - to)}`);
  }
  return strokes.join("");
}

/** Path data of a circle. */
export function ringPath(x: number, y: number, radius: number): string {
  const r = text(radius);
  return `M${text(x - radius)} ${text(y)}a${r} ${r} 0 1 0 ${text(radius * 2)} 0a${r} ${r} 0 1 0 -${text(radius * 2)} 0z`;
}
