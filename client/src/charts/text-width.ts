/** Width in pixels that a text takes at most, by wide (1 em) and narrow characters; needs no document, so layouts stay pure. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += width(character.codePointAt(0) ?? 0);
  return Math.ceil(ems * size);
}

function width(point: number): number {
  // The dash, quotation marks and the ellipsis are the Chinese font's in Chinese.
  if (point >= 0x2e80 || point === 0x2014 || point === 0x2018 || point === 0x2019 || point === 0x201c || point === 0x201d || point === 0x2026) return 1;
  if (point === 0x20 || point === 0x2e || point === 0x2c || point === 0x69 || point === 0x6c) return 0.3;
  // Tabular figures of Inter are all as wide as its zero.
  if (point >= 0x30 && point <= 0x39) return 0.65;
  if (point >= 0x41 && point <= 0x5a) return 0.7;
  return point === 0x6d || point === 0x77 || point === 0x25 ? 0.88 : 0.6;
}
