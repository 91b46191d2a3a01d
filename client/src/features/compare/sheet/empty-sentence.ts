import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import { missingWord } from "../../../ui/formats/missing.ts";
import { nameOf, type Language } from "../../../ui/language.ts";
import { compareWords } from "../words/compare-words.ts";
import { emptyReason, regionsReason } from "./sheet-emptiness.ts";
import type { Sheet } from "./sheet.ts";

/** Why a sheet has no value: the measure is not computed yet, or the reason that its cells give; null where it has one. */
export function emptySentence(sheet: Sheet, language: Language): string | null {
  return sentenceFor(sheet, emptyReason(sheet), language);
}

/** The same where at most the line has values: a drawing of the line alone would say nothing of the regions that were asked for. */
export function regionsSentence(sheet: Sheet, language: Language): string | null {
  return sentenceFor(sheet, emptyReason(sheet) ?? regionsReason(sheet), language);
}

function sentenceFor(sheet: Sheet, reason: MissingReason | null, language: Language): string | null {
  if (reason === null) return null;
  const words = compareWords(language);
  const { notComputed, keptByYear } = sheet.measure;
  const name = nameOf(sheet.measure, language);
  const needs = notComputed === null ? undefined : words.needs[notComputed.toUpperCase()];
  if (needs === undefined && keptByYear) return words.keptByYear(name);
  return needs === undefined ? words.nothing(name, missingWord(reason, language)) : words.notComputedYet(name, needs);
}
