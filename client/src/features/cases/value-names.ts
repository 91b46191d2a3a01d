import { periodLabel } from "../../ui/formats/period.ts";
import { nameOf, type Language } from "../../ui/language.ts";
import { codeOf, type Dimension } from "./dimensions.ts";
import type { PivotAnswer } from "./pivot-answer.ts";

/** How the values of a dimension are called, as far as the answer says; a word without a name stands for itself. */
export function valueNames({ words, rows }: PivotAnswer, dimension: Dimension, language: Language): (value: string) => string {
  const names = new Map<string, string>();
  if (dimension === "region") for (const { region } of rows) if (region !== null && region !== undefined) names.set(region.code, nameOf(region, language));
  if (dimension === "period") for (const { period } of rows) if (period !== null && period !== undefined) names.set(period.id, periodLabel(period, language));
  for (const word of words) if (word.dimension === codeOf(dimension)) names.set(word.key, nameOf(word, language));
  return (value) => names.get(value) ?? value;
}
