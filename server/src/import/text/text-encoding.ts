/** How the bytes of a text file stand for characters. GB18030 includes GBK and GB 2312. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/** What a byte order mark says, or null without one. */
export function markedEncoding(head: Uint8Array): TextEncoding | null {
  if (startsWith(head, 0xef, 0xbb, 0xbf)) return "utf-8";
  if (startsWith(head, 0xff, 0xfe)) return "utf-16le";
  return startsWith(head, 0xfe, 0xff) ? "utf-16be" : null;
}

/** UTF-16 without a mark: of its Latin letters and digits every second byte is zero. */
export function unmarkedUtf16(head: Uint8Array): TextEncoding | null {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const few = head.length / 20;
  if (odd > few && even === 0) return "utf-16le";
  return even > few && odd === 0 ? "utf-16be" : null;
}

/** Why bytes that begin like this are no text that could be imported, or null. */
export function foreignFile(head: Uint8Array): string | null {
  if (head.length === 0) return "The file is empty: export it again.";
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04) || startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) {
    return "The file is a workbook, not text: open it and save the sheet as “CSV UTF-8”.";
  }
  if (startsWith(head, 0x25, 0x50, 0x44, 0x46)) return "The file is a PDF document: ask its author for the table as CSV.";
  return null;
}
