/** An SVG path: strokes between neighbours that both have a value; a value between two gaps is a dot. */
export function coursePath(values: readonly (number | null)[], x: (at: number) => number, y: (value: number) => number): string {
  return values
    .map((value, at) => {
      if (value === null) return "";
      const begins = at === 0 || values[at - 1] === null;
      const alone = begins && (values[at + 1] ?? null) === null;
      const point = `${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
      return `${begins ? "M" : "L"}${point}${alone ? "h.1" : ""}`;
    })
    .join("");
}
