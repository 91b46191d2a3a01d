import { pick, type Language } from "../language.ts";
import { formatNumber } from "./number.ts";

/** A count in full, with its counter in Chinese: 6,412 件 and 6,412. */
export function formatCount(value: number, counter: string, language: Language): string {
  const number = formatNumber(value, 0, language);
  return language === "zh-CN" && counter !== "" ? `${number} ${counter}` : number;
}

const scaled = (value: number, size: number, word: string, language: Language): string => {
  const parts = value / size;
  return `${formatNumber(parts, parts < 100 ? 1 : 0, language)}${word}`;
};

/** A count where room is short: in full below 100,000, then 12.3 万 件 and 123k, then 1.2 亿 and 120M. */
export function formatTightCount(value: number, counter: string, language: Language): string {
  if (Math.abs(value) < 100_000) return formatCount(value, counter, language);
  if (language === "en") return Math.abs(value) < 1_000_000 ? scaled(value, 1_000, "k", language) : scaled(value, 1_000_000, "M", language);
  const text = Math.abs(value) < 100_000_000 ? scaled(value, 10_000, " 万", language) : scaled(value, 100_000_000, " 亿", language);
  return `${text}${pick(language, counter === "" ? "" : counter, "")}`;
}
