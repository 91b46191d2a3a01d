import { BandEnum } from "@plumbline/schema/types/band.ts";
import { ChangeMissingEnum } from "@plumbline/schema/types/change-missing.ts";
import { MissingReasonEnum } from "@plumbline/schema/types/missing-reason.ts";
import type { Band } from "@plumbline/schema/vocabulary/band.ts";
import type { ChangeMissing } from "@plumbline/schema/vocabulary/change-missing.ts";
import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";

/** Series bypass the enums' own serialising, so their words are turned into the enums' names here. */
function namesOf<Word extends string>(names: Readonly<Record<string, Word>>): ReadonlyMap<Word, string> {
  return new Map(Object.entries(names).map(([name, word]) => [word, name]));
}

const REASONS = namesOf<MissingReason>(MissingReasonEnum);
const CHANGE_GAPS = namesOf<ChangeMissing>(ChangeMissingEnum);
const BAND_NAMES = namesOf<Band>(BandEnum);

export function reasonNames(words: readonly (MissingReason | null)[]): (string | null)[] {
  return words.map((word) => (word === null ? null : (REASONS.get(word) ?? null)));
}

export function changeGapNames(words: readonly (ChangeMissing | null)[]): (string | null)[] {
  return words.map((word) => (word === null ? null : (CHANGE_GAPS.get(word) ?? null)));
}

export function bandNames(words: readonly (Band | null)[]): (string | null)[] {
  return words.map((word) => (word === null ? null : (BAND_NAMES.get(word) ?? null)));
}
