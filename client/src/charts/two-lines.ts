import { textWidth } from "./text-width.ts";

/**
 * A name for two lines of a width in pixels, told apart by a line break. Names that begin alike differ at their ends, so one that
 * is too long is cut in its middle: "Enterprise reconsideration", "… settlement rate".
 */
export function twoLineName(text: string, size: number, width: number): string {
  const name = text.replaceAll(/\s+/g, " ");
  const parts = name.match(/[⺀-鿿＀-￮]|[^\s⺀-鿿＀-￮]+\s*/gu) ?? [];
  const first = fitting(parts, size, width);
  const rest = parts.slice(first.length);
  if (first.length === 0 || rest.length === 0) return name;
  if (textWidth(rest.join("").trimEnd(), size) <= width) return `${first.join("").trimEnd()}\n${rest.join("").trimEnd()}`;
  const last = fitting(rest.toReversed(), size, width - textWidth("… ", size)).toReversed();
  // A single word that is longer than its line is left to the engine.
  return last.length === 0 ? name : `${first.join("").trimEnd()}\n… ${last.join("").trimEnd()}`;
}

/** As many parts from the first on as fit a line. */
function fitting(parts: readonly string[], size: number, width: number): string[] {
  const found: string[] = [];
  for (const part of parts) {
    if (textWidth([...found, part].join("").trimEnd(), size) > width) break;
    found.push(part);
  }
  return found;
}
