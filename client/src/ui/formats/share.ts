import { pick, type Language } from "../language.ts";
import { formatNumber } from "./number.ts";

/** Numerator and denominator of a proportion: 169/295 件, 169 of 295. */
export function formatShare(numerator: number, denominator: number, counter: string, language: Language): string {
  const part = formatNumber(numerator, 0, language);
  const whole = formatNumber(denominator, 0, language);
  return pick(language, `${part}/${whole}${counter === "" ? "" : ` ${counter}`}`, `${part} of ${whole}`);
}

/** The same inside a chart, where the column is narrow: 169/295. */
export function formatTightShare(numerator: number, denominator: number, language: Language): string {
  return `${formatNumber(numerator, 0, language)}/${formatNumber(denominator, 0, language)}`;
}
