import type { RegionNameFragment } from "../../../generated/graphql.ts";
import { nameOf, pick, type Language } from "../../../ui/language.ts";

/** The reference region's short name beside a value: 全市 and City, 全省 and Province, otherwise its own. */
export function lineShortName(region: RegionNameFragment, language: Language): string {
  if (region.level === "CITY") return pick(language, "全市", "City");
  return region.level === "PROVINCE" ? pick(language, "全省", "Province") : nameOf(region, language);
}

/** The line in a sentence: 全市线, the city line. */
export function lineName(region: RegionNameFragment, language: Language): string {
  const name = lineShortName(region, language);
  if (language === "zh-CN") return `${name}线`;
  return region.level === "CITY" || region.level === "PROVINCE" ? `the ${name.toLowerCase()} line` : `the ${name} line`;
}
