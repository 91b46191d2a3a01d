import type { FigureProvenanceQuery } from "../../generated/graphql.ts";
import { missingReason, formatMissing } from "../../ui/formats/missing.ts";
import { formatNumber, roundTo } from "../../ui/formats/number.ts";
import { formatValue } from "../../ui/formats/value.ts";
import { nameOf, pick, type Language } from "../../ui/language.ts";
import { provenanceWords } from "./words.ts";

export type Provenance = FigureProvenanceQuery["provenance"];
export type Term = Provenance["terms"][number];

/** A stored number as it is: whole where it is, else with the digits it has, at most three. */
export function plainNumber(value: number, language: Language): string {
  const decimals = [0, 1, 2].find((digits) => roundTo(value, digits) === roundTo(value, 6)) ?? 3;
  return formatNumber(value, decimals, language);
}

/** The figure as the page wrote it, or the gap in words. */
export function figureText({ measurement, metric }: Provenance, language: Language): string {
  if (measurement.value === null) return formatMissing(missingReason(measurement.missing) ?? "not_reported", language);
  return formatValue(measurement.value, metric, language);
}

/** What the figure is made of: 169 ÷ 295, n 295, the share of units that reported. */
export function figureParts({ measurement: { value, numerator, denominator, n, coverage } }: Provenance, language: Language): string[] {
  const words = provenanceWords(language);
  const number = (one: number): string => plainNumber(one, language);
  return [
    ...(numerator !== null && denominator !== null ? [words.of(number(numerator), number(denominator))] : []),
    ...(n === null || value === null ? [] : [words.n(number(n))]),
    ...(coverage !== null && coverage < 1 ? [words.coverage(`${formatNumber(coverage * 100, 0, language)}%`)] : []),
  ];
}

/** A measure's name with the function that the formula applies to it. */
export function termName({ fn, ...term }: Pick<Term, "fn" | "nameZh" | "nameEn">, language: Language): string {
  const name = nameOf(term, language);
  const applied = fn === null ? undefined : provenanceWords(language).functions[fn];
  return applied === undefined ? name : pick(language, `${name}（${applied}）`, `${name} (${applied})`);
}

/** Where a measure stands in the formula; a metric that is no ratio has no sides. */
export function termRole({ inNumerator, inDenominator, countsN }: Term, isRatio: boolean, language: Language): string {
  const { roles } = provenanceWords(language);
  if (inNumerator && inDenominator) return roles.both;
  if (inDenominator) return roles.denominator;
  if (inNumerator) return isRatio ? roles.numerator : roles.value;
  return countsN ? roles.n : roles.value;
}

/** The formula with the measures' names in place of their codes. */
export function formulaText({ metric, terms }: Provenance, language: Language): string {
  const signs = metric.formula.replaceAll("/", "÷").replaceAll("*", "×").replaceAll("-", "−");
  const named = [...terms].sort((a, b) => b.measure.length - a.measure.length).reduce((text, term) => text.replaceAll(term.measure, nameOf(term, language)), signs);
  const { functions } = provenanceWords(language);
  const applied = Object.entries(functions).reduce((text, [fn, word]) => text.replaceAll(`${fn}(`, pick(language, `${word}（`, `${word} (`)), named);
  const closed = language === "zh-CN" ? applied.replaceAll(")", "）").replaceAll(/(?<!（)\(/g, "（") : applied;
  return metric.factor === 1 ? closed : `${closed} ${provenanceWords(language).factor(formatNumber(metric.factor, 0, language))}`;
}

