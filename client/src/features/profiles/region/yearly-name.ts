import { metricName } from "../../../ui/formats/metric-name.ts";
import { periodLabel } from "../../../ui/formats/period.ts";
import { pick, type Language } from "../../../ui/language.ts";
import type { Indicator } from "./evidence.ts";

/** An indicator's name where no column of its own names the year of its value: 民主法治村(社区)创建率（2025年）. */
export function yearlyName(metric: Indicator["metric"], year: Indicator["year"], language: Language): string {
  const name = metricName(metric, language);
  if (year === null) return name;
  return pick(language, `${name}（${periodLabel(year, language)}）`, `${name} (${periodLabel(year, language)})`);
}
