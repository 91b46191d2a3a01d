import { createReadStream } from "node:fs";
import iconv from "iconv-lite";
import type { TextFile } from "./examine-file.ts";

interface Decoder {
  write(chunk: Buffer): string;
  end(): string;
}

function decoder(encoding: TextFile["encoding"]): Decoder {
  if (encoding === "gb18030") {
    const chinese = iconv.getDecoder("gb18030");
    return { write: (chunk) => chinese.write(chunk), end: () => chinese.end() ?? "" };
  }
  const strict = new TextDecoder(encoding, { fatal: true });
  return { write: (chunk) => strict.decode(chunk, { stream: true }), end: () => strict.decode() };
}

/** The text of an examined file without its byte order mark, piece by piece; `onBytes` hears how far the reading is. */
export async function* readText(file: TextFile, onBytes: (bytes: number) => void = () => undefined): AsyncGenerator<string> {
  const decode = decoder(file.encoding);
  let bytes = 0;
  for await (const chunk of createReadStream(file.path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    const text = decode.write(chunk);
    onBytes(bytes);
    if (text !== "") yield text;
  }
  const rest = decode.end();
  if (rest !== "") yield rest;
}
