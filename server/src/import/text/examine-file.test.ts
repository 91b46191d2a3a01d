import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { afterAll, describe, expect, it } from "vitest";
import { csvRecords } from "./csv-records.ts";
import { examineFile } from "./examine-file.ts";
import { readText } from "./read-text.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-text-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = `县,数\n嘉善县,12\n𠮷山,３\n${"西塘镇,1\n".repeat(60_000)}`;

async function readBack(bytes: Uint8Array): Promise<{ encoding: string; text: string; progress: number }> {
  const path = join(folder, "file.csv");
  writeFileSync(path, bytes);
  const examined = await examineFile(path);
  if (examined.kind === "fault") throw new Error(examined.message);
  let text = "";
  let progress = 0;
  for await (const piece of readText(examined.file, (bytesRead) => (progress = bytesRead))) text += piece;
  return { encoding: examined.file.encoding, text, progress: progress / examined.file.bytes };
}

describe("a text file", () => {
  it.each([
    ["UTF-8", "utf-8", Buffer.from(TEXT)],
    ["UTF-8 with a mark", "utf-8", Buffer.from(`\ufeff${TEXT}`)],
    ["UTF-16 with a mark", "utf-16le", iconv.encode(TEXT, "utf16le", { addBOM: true })],
    ["big-endian UTF-16 with a mark", "utf-16be", iconv.encode(TEXT, "utf16be", { addBOM: true })],
    ["UTF-16 without a mark", "utf-16le", iconv.encode(TEXT, "utf16le")],
    ["GB18030, also where characters take four bytes", "gb18030", iconv.encode(TEXT, "gb18030")],
  ])("in %s reads the same, over the edges of its pieces", async (_name, encoding, bytes) => {
    const read = await readBack(bytes);
    expect(read.encoding).toBe(encoding);
    expect(read.text === TEXT).toBe(true);
    expect(read.progress).toBe(1);
  });

  it("in plain ASCII is UTF-8", async () => {
    expect((await readBack(Buffer.from("a,b\n1,2\n"))).encoding).toBe("utf-8");
  });

  it("with one wrong byte at the end of a long file is refused", async () => {
    const path = join(folder, "broken.csv");
    writeFileSync(path, Buffer.concat([Buffer.from(`\ufeff${TEXT}`), Buffer.from([0xff])]));
    expect(await examineFile(path)).toMatchObject({ kind: "fault", message: expect.stringContaining("marked as UTF-8") });
  });

  it("that is a folder is refused with its name", async () => {
    expect(await examineFile(folder)).toMatchObject({ kind: "fault", message: expect.stringContaining("is a folder") });
  });
});

describe("records", () => {
  async function* pieces(...texts: readonly string[]): AsyncGenerator<string> {
    yield* texts;
  }

  it("are counted as a spreadsheet counts, blank rows included, whatever ends a line", async () => {
    const found = [];
    for await (const record of csvRecords(pieces("a,b\r\n", '1,"x\r', '\ny"\r\n,\r\n\r\n2,"say ""hi"""'), ",")) found.push(record);
    expect(found).toEqual([
      { row: 1, fields: ["a", "b"] },
      { row: 2, fields: ["1", "x\r\ny"] },
      { row: 5, fields: ["2", 'say "hi"'] },
    ]);
  });

  it.each([['a,b\n1,2\n3,"4"x\n', "double every quote"], ['a,b\n1,2\n3,"4\n5,6\n', "never closed"]])("before a broken quote are all read, and the break has its row: %j", async (text, words) => {
    const rows: number[] = [];
    const reading = (async () => {
      for await (const { row } of csvRecords(pieces(text), ",")) rows.push(row);
    })();
    await expect(reading).rejects.toMatchObject({ row: 3, message: expect.stringContaining(words) });
    expect(rows).toEqual([1, 2]);
  });
});
