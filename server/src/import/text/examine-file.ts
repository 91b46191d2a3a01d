import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import iconv from "iconv-lite";
import { foreignFile, markedEncoding, unmarkedUtf16 } from "./text-encoding.ts";
import type { TextEncoding } from "./text-encoding.ts";

/** A file that is known to be text, and in which encoding. */
export interface TextFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
  readonly encoding: TextEncoding;
}

export type Examined = { readonly kind: "text"; readonly file: TextFile } | { readonly kind: "fault"; readonly message: string };

const HEAD = 4096;

async function head(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Reads the whole file once for its hash and for the encodings in which it is valid. */
async function scan(path: string): Promise<{ hash: string; bytes: number; utf8: boolean; gb18030: boolean; zeros: boolean }> {
  const hash = createHash("sha256");
  const strict = new TextDecoder("utf-8", { fatal: true });
  const chinese = iconv.getDecoder("gb18030");
  const found = { bytes: 0, utf8: true, gb18030: true, zeros: false };
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    found.bytes += chunk.length;
    found.zeros ||= chunk.includes(0);
    try {
      if (found.utf8) strict.decode(chunk, { stream: true });
    } catch {
      found.utf8 = false;
    }
    // Decoded beside UTF-8 because the first invalid byte may stand at the end of a long file.
    if (found.gb18030) found.gb18030 = !chinese.write(chunk).includes("\ufffd");
  }
  try {
    if (found.utf8) strict.decode();
  } catch {
    found.utf8 = false;
  }
  if (found.gb18030) found.gb18030 = !(chinese.end() ?? "").includes("\ufffd");
  return { hash: hash.digest("hex"), ...found };
}

function unreadable(error: unknown, path: string): string {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "ENOENT") return `There is no file “${path}”: check the name.`;
  if (code === "EISDIR") return `“${path}” is a folder: name the files in it.`;
  return `“${path}” cannot be read (${error instanceof Error ? error.message : String(error)}).`;
}

/**
 * Finds out whether a file is text, in UTF-8, UTF-16 or GB18030 with or without a byte order mark, and hashes it; a file
 * that cannot be read or is no text comes back as a sentence.
 */
export async function examineFile(path: string): Promise<Examined> {
  try {
    const start = await head(path);
    const foreign = foreignFile(start);
    if (foreign !== null) return { kind: "fault", message: foreign };
    const { hash, bytes, utf8, gb18030, zeros } = await scan(path);
    const file = (encoding: TextEncoding): Examined => ({ kind: "text", file: { path, name: basename(path), bytes, hash, encoding } });
    const marked = markedEncoding(start);
    const wide = marked ?? unmarkedUtf16(start);
    if (wide === "utf-16le" || wide === "utf-16be") return file(wide);
    if (zeros) return { kind: "fault", message: "The file holds zero bytes and is no text: export the table as CSV." };
    if (utf8) return file("utf-8");
    if (marked !== null) return { kind: "fault", message: "The file is marked as UTF-8 and holds bytes that are not: save it again as UTF-8." };
    if (gb18030) return file("gb18030");
    return { kind: "fault", message: "The file is neither UTF-8 nor GB18030: save it as UTF-8." };
  } catch (error) {
    return { kind: "fault", message: unreadable(error, path) };
  }
}
