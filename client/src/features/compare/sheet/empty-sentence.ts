import { missingWord } from "../../../ui/formats/missing.ts";
import { nameOf, type Language } from "../../../ui/language.ts";
import { compareWords } from "../words/compare-words.ts";
import { emptyReason } from "./sheet-emptiness.ts";
import type { Sheet } from "./sheet.ts";

/** Why a sheet has no value: the measure is not computed yet, or the reason that its cells give; null where it has one. */
export function emptySentence(sheet: Sheet, language: Language): string | null {
  const reason = emptyReason(sheet);
  if (reason === null) return null;
  const words = compareWords(language);
  const { notComputed } = sheet.measure;
  const name = nameOf(sheet.measure, language);
  const needs = notComputed === null ? undefined : words.needs[notComputed.toUpperCase()];
  return needs === undefined ? words.nothing(name, missingWord(reason, language)) : words.notComputedYet(name, needs);
}
