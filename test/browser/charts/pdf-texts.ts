import { inflateSync } from "node:zlib";

/** A font's way back to Unicode; variable fonts are written with one byte a glyph, others with two. */
interface PdfFont {
  readonly texts: ReadonlyMap<number, string>;
  readonly digits: 2 | 4;
}

/** The texts of a PDF as Chromium writes it, one text a sheet: fonts with a table back to Unicode, compressed streams, no object streams. */
export function pdfTexts(pdf: Buffer): string[] {
  const objects = readObjects(pdf);
  const fonts = new Map([...objects].flatMap(([number, { head }]) => (head.includes("/ToUnicode") ? [[number, toUnicode(objects, head)] as const] : [])));
  return [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b(?!s)/.test(head)).map(({ head }) => {
    const content = objects.get(Number(/\/Contents\s+(\d+)/.exec(head)?.[1]))?.stream ?? "";
    return pageText(content, fontNames(objects, head), fonts);
  });
}

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

function readObjects(pdf: Buffer): Map<number, PdfObject> {
  const text = pdf.toString("latin1");
  return new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\b/g)].map((match) => {
      const end = text.indexOf("endobj", match.index);
      const body = text.slice(match.index, end);
      const start = /stream\r?\n/.exec(body);
      if (start === null) return [Number(match[1]), { head: body, stream: "" }] as const;
      const from = match.index + start.index + start[0].length;
      const bytes = pdf.subarray(from, text.indexOf("endstream", from));
      const head = body.slice(0, start.index);
      return [Number(match[1]), { head, stream: head.includes("/FlateDecode") ? inflateSync(bytes).toString("latin1") : bytes.toString("latin1") }] as const;
    }),
  );
}

/** "F4" of a sheet → number of the font's object, whether its resources stand in it or in an object of their own. */
function fontNames(objects: ReadonlyMap<number, PdfObject>, page: string): ReadonlyMap<string, number> {
  const referred = /\/Resources\s+(\d+)\s+0\s+R/.exec(page)?.[1];
  const resources = referred === undefined ? page : (objects.get(Number(referred))?.head ?? "");
  return new Map([...resources.matchAll(/\/(F\d+)\s+(\d+)\s+0\s+R/g)].map(([, name = "", number]) => [name, Number(number)]));
}

function toUnicode(objects: ReadonlyMap<number, PdfObject>, font: string): PdfFont {
  const table = objects.get(Number(/\/ToUnicode\s+(\d+)/.exec(font)?.[1]))?.stream ?? "";
  const found = new Map<number, string>();
  const unicode = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le");
  for (const [, block = ""] of table.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, glyph = "", text = ""] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) found.set(Number.parseInt(glyph, 16), unicode(text));
  }
  for (const [, block = ""] of table.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, first = "", last = "", text = ""] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      const from = Number.parseInt(first, 16);
      for (let glyph = from; glyph <= Number.parseInt(last, 16); glyph += 1) found.set(glyph, String.fromCodePoint(Number.parseInt(text, 16) + glyph - from));
    }
  }
  return { texts: found, digits: /begincodespacerange\s*<[0-9A-Fa-f]{2}>/.test(table) ? 2 : 4 };
}

function pageText(content: string, names: ReadonlyMap<string, number>, fonts: ReadonlyMap<number, PdfFont>): string {
  let font: PdfFont | undefined;
  let text = "";
  for (const [token, name, hex] of content.matchAll(/\/(F\d+)\s+[\d.]+\s+Tf|<([0-9A-Fa-f]+)>|\bBT\b/g)) {
    if (name !== undefined) font = fonts.get(names.get(name) ?? -1);
    else if (hex !== undefined) text += glyphs(hex, font);
    else if (token === "BT") text += "\n";
  }
  return text;
}

function glyphs(hex: string, font: PdfFont | undefined): string {
  if (font === undefined) return "";
  return (hex.match(font.digits === 2 ? /.{2}/g : /.{4}/g) ?? []).map((glyph) => font.texts.get(Number.parseInt(glyph, 16)) ?? "").join("");
}
