import { pick, type Language } from "../language.ts";
import { formatSigned } from "./number.ts";
import { displayDecimals, shortUnit, unitKind, type ValueUnit } from "./unit.ts";

/** Places of a difference: tenths of days and of points say something where the values themselves are whole. */
export function differenceDecimals(unit: ValueUnit): number {
  const kind = unitKind(unit);
  if (kind === "percent") return 1;
  return kind === "days" ? Math.max(1, unit.decimals) : displayDecimals(unit);
}

/** What a difference is counted in: 百分点, 天, 位; nothing where it goes without saying. */
export function differenceWord(size: number, unit: ValueUnit, language: Language): string {
  switch (unitKind(unit)) {
    case "percent":
      return pick(language, "百分点", "pp");
    case "days":
      return shortUnit(unit, language);
    case "rank":
      return pick(language, "位", Math.abs(size) === 1 ? "place" : "places");
    default:
      return "";
  }
}

/** A difference of two values, such as one from its line: +4.1 百分点, −2.7 天, −2 位, +0.21. */
export function formatDifference(difference: number, unit: ValueUnit, language: Language): string {
  const word = differenceWord(difference, unit, language);
  const number = formatSigned(difference, differenceDecimals(unit), language);
  return word === "" ? number : `${number} ${word}`;
}
