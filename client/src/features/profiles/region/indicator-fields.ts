import { capitalName } from "../../../ui/formats/capital.ts";
import type { Language } from "../../../ui/language.ts";
import type { Indicator } from "./evidence.ts";

/** Indicators of one field of work. */
export interface IndicatorField {
  readonly name: string;
  readonly indicators: readonly Indicator[];
}

/** Indicators by their field of work, in the order of the catalogue. */
export function indicatorFields(indicators: readonly Indicator[], language: Language): IndicatorField[] {
  const fields = new Map(indicators.map(({ metric }) => [metric.domainZh, metric]));
  return [...fields.values()].map(({ domainZh, domainEn }) => ({
    name: capitalName({ nameZh: domainZh, nameEn: domainEn }, language),
    indicators: indicators.filter(({ metric }) => metric.domainZh === domainZh),
  }));
}
