import type { RegionNoun, SentenceContext } from "../../../charts/chart-sentence.ts";
import { pick, type Language } from "../../../ui/language.ts";
import { lineName } from "../sheet/line-name.ts";
import type { Sheet } from "../sheet/sheet.ts";

/** In whose words the sentence below a chart is written: what its regions are called, and the line's name. */
export function sentenceContext({ regions, line }: Pick<Sheet, "regions" | "line">, language: Language): SentenceContext {
  return { language, noun: nounOf(regions, language), line: line === null ? "" : lineName(line.region, language) };
}

/** What regions are called: by their level where they have one. */
export function nounOf(regions: readonly Pick<Sheet["regions"][number], "level">[], language: Language): RegionNoun {
  const levels = new Set(regions.map(({ level }) => level));
  if (levels.size === 1 && levels.has("COUNTY")) return pick(language, { one: "县（市、区）", many: "县（市、区）" }, { one: "county", many: "counties" });
  if (levels.size === 1 && levels.has("TOWN")) return pick(language, { one: "镇（街道）", many: "镇（街道）" }, { one: "town", many: "towns" });
  return pick(language, { one: "地区", many: "地区" }, { one: "region", many: "regions" });
}
