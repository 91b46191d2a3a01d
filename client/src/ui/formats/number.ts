import type { Language } from "../language.ts";

/** U+2212: as wide as a figure, and never broken off its number. */
const MINUS = "\u2212";

/** Both languages group thousands by commas and write the decimal point. */
const LOCALE: Record<Language, string> = { "zh-CN": "en-US", en: "en-US" };

/** Made once for each number of places: a new one costs more than a thousand numbers that it writes. */
const kept = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${decimals}`;
  const format = kept.get(key) ?? new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  kept.set(key, format);
  return format;
}

/** Rounds half away from zero by the decimal digits that a reader sees, so that 88.05 becomes 88.1 although its binary value lies below. */
export function roundTo(value: number, decimals: number): number {
  const shifted = Math.round(Number(`${Math.abs(value).toFixed(12)}e${decimals}`));
  return Math.sign(value) * Number(`${shifted}e-${decimals}`);
}

/** A number with exactly `decimals` places: 1,234.5 and −0.4; a value that rounds to nothing carries no sign. */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const rounded = roundTo(value, decimals);
  const size = numberFormat(LOCALE[language], decimals).format(Math.abs(rounded));
  return rounded < 0 ? `${MINUS}${size}` : size;
}

/** A change, with its sign always shown: +4.1, −2.7 and ±0.0. */
export function formatSigned(value: number, decimals: number, language: Language): string {
  const rounded = roundTo(value, decimals);
  if (rounded === 0) return `±${formatNumber(0, decimals, language)}`;
  return rounded > 0 ? `+${formatNumber(rounded, decimals, language)}` : formatNumber(rounded, decimals, language);
}
