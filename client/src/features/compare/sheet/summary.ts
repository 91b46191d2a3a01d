import type { Language } from "../../../ui/language.ts";
import { leadOf } from "../lead/lead.ts";
import { compareWords } from "../words/compare-words.ts";
import type { Sheet } from "./sheet.ts";

/** One sentence for screen readers: the title, and the lead of one quarter. */
export function summaryOf(title: string, sheet: Sheet, period: number, language: Language): string {
  return `${title}. ${leadOf(sheet, period, language).map(({ text }) => text).join(compareWords(language).semicolon)}`;
}
