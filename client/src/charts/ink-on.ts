const DARK = "#15202C";
const LIGHT = "#FFFFFF";

/** Dark or white text, whichever contrasts more with a ground given as #RRGGBB (relative luminance of WCAG 2.2). */
export function inkOn(ground: string): string {
  const here = luminance(ground);
  const onDark = (here + 0.05) / (luminance(DARK) + 0.05);
  return onDark >= 1.05 / (here + 0.05) ? DARK : LIGHT;
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function channel(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
