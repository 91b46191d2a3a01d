import inter from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import type { Language } from "./language.ts";

let face: FontFace | undefined;

/**
 * Quotation marks, the dash and the ellipsis are the same characters in both languages, and of other widths. The stylesheet
 * leaves them to the Chinese font; while English is read, Inter draws them, too.
 */
export function showPunctuationOf(language: Language): void {
  if (language === "en") document.fonts.add((face ??= new FontFace("Inter Variable", `url(${inter})`, { weight: "100 900", display: "swap", unicodeRange: "U+2014, U+2018-2019, U+201C-201D, U+2026" })));
  else if (face !== undefined) document.fonts.delete(face);
}
