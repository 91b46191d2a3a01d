import { unitKind } from "../../../ui/formats/unit.ts";
import { pick, type Language } from "../../../ui/language.ts";
import type { Measure } from "../sheet/sheet.ts";

/** What a distance from the line is counted in. */
export function distanceUnit(measure: Measure, language: Language): string {
  if (unitKind(measure) === "percent") return pick(language, "百分点", "pp");
  return pick(language, measure.unitZh, measure.unitEn);
}
