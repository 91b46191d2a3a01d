import type { CountyMapView } from "../../../charts/county-map/county-map-view.ts";
import { capitalName } from "../../../ui/formats/capital.ts";
import { unitWord } from "../../../ui/formats/unit.ts";
import { valueParts } from "../../../ui/formats/value.ts";
import type { Language } from "../../../ui/language.ts";
import type { Series } from "../measurement.ts";
import { shortName } from "./short-name.ts";

export interface WallMapView {
  readonly name: string;
  /** Once, behind the name; empty where an English name holds it as a word (days, per 10,000). */
  readonly unit: string;
  /** Short names, and values without the unit: from afar letters are large, and regions small. */
  readonly map: CountyMapView;
}

export function wallMapView(map: CountyMapView, series: Series, language: Language): WallMapView {
  const { metric } = series;
  const [name, unit] = [capitalName(metric, language), unitWord(metric, language)];
  const regions = map.regions.map((region) => ({
    ...region,
    name: shortName(series, region.code, region.name, language),
    value: region.value.kind === "missing" ? region.value : { ...region.value, text: valueParts(region.value.value, metric, language).number },
  }));
  return { name, unit: language === "en" && name.includes(unit) ? "" : unit, map: { ...map, regions } };
}
