import { textWidth } from "../text-width.ts";

/** Cuts a text into lines that fit a width in pixels: between words, and in Chinese between any two characters but before a closing mark. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of parts(text)) {
    if (line !== "" && textWidth(line + part.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else line += part;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}

/** A Latin word with its space, or one Chinese character with the marks that close it. */
function parts(text: string): string[] {
  return text.match(/[⺀-鿿＀-￮](?:[，。；：、！？）」』”’％])*|[^\s⺀-鿿＀-￮]+\s*|\s+/gu) ?? [];
}
