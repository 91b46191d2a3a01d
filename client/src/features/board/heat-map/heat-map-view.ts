import type { HeatCell, HeatMapView } from "../../../charts/heat-map/heat-map-view.ts";
import { withDetail } from "../../../charts/with-detail.ts";
import { capitalName } from "../../../ui/formats/capital.ts";
import { pick, type Language } from "../../../ui/language.ts";
import { periodSpan } from "../card-view.ts";
import { chartPeriods } from "../chart-periods.ts";
import { chartValue } from "../chart-value.ts";
import { classesOf, isSmall } from "../classes-of.ts";
import { markDetail, type DetailContext } from "../mark-detail.ts";
import type { BoardRegion, Series } from "../measurement.ts";
import { boardWords } from "../words.ts";
import { distanceAt, townGroups } from "./town-distances.ts";

export interface HeatContext extends DetailContext {
  readonly smallNumberLimit: number;
}

/** A name without what all its sisters share: 镇, 街道, 县. */
function shortName(region: BoardRegion, language: Language): string {
  return pick(language, region.shortZh, region.nameEn);
}

/** Towns × quarters, grouped under their counties, each cell by its distance from the line of its own quarter. */
export function heatMapView(series: Series, context: HeatContext): HeatMapView {
  const { language, smallNumberLimit } = context;
  const groups = townGroups(series);
  const last = series.periods.length - 1;
  const cell = (place: number, period: number): HeatCell => {
    const measured = series.at(place, period);
    const shown = { value: chartValue(series.metric, measured, language), distance: distanceAt(series, place, period), small: isSmall(measured, smallNumberLimit) };
    return withDetail(shown, () => markDetail(series, place, period, context));
  };
  return {
    summary: boardWords(language).sentence([boardWords(language).heatMap(capitalName(series.metric, language)), periodSpan(series, language)]),
    periods: chartPeriods(series.periods, language),
    classes: classesOf(series, groups.flatMap(({ towns }) => towns.map(({ place }) => place)), smallNumberLimit),
    groups: groups.map(({ county, place, towns }) => ({
      code: county.code,
      name: shortName(county, language),
      value: place < 0 ? "" : chartValue(series.metric, series.at(place, last), language).text,
      columns: towns.map((town) => ({
        code: town.region.code,
        name: shortName(town.region, language),
        cells: series.periods.map((_, period) => cell(town.place, period)),
      })),
    })),
  };
}
