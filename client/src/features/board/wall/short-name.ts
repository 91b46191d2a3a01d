import { pick, type Language } from "../../../ui/language.ts";
import type { Series } from "../measurement.ts";

/** A region's short name, which can be read from farther away: 嘉善. */
export function shortName(series: Series, code: string, name: string, language: Language): string {
  return pick(language, series.regions.find((region) => region.code === code)?.shortZh ?? name, name);
}
