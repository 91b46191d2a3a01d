import { nameOf, type Language } from "../language.ts";

/** A text as it begins a title, a label or a sentence: English words of the catalogue are written small. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** A name as a title: in English with a capital first letter. */
export function capitalName(named: { readonly nameZh: string; readonly nameEn: string }, language: Language): string {
  return capital(nameOf(named, language));
}
