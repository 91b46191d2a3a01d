import { nameOf, pick, type Language } from "../../ui/language.ts";

interface LineRegion {
  readonly level: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** What the reference region is called beside its line: 全市 and City, 全省 and Province, otherwise by name. */
export function lineRegionName(region: LineRegion, language: Language): string {
  if (region.level === "CITY") return pick(language, "全市", "City");
  if (region.level === "PROVINCE") return pick(language, "全省", "Province");
  return nameOf(region, language);
}

/** The line inside a sentence: 全市线, the city line. */
export function lineName(region: LineRegion, language: Language): string {
  const name = lineRegionName(region, language);
  if (language === "zh-CN") return `${name}线`;
  return region.level === "CITY" || region.level === "PROVINCE" ? `the ${name.toLowerCase()} line` : `the line of ${name}`;
}
