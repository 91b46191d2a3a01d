import type { ChartValue } from "../../charts/chart-value.ts";
import type { TrendLine, TrendRole, TrendView } from "../../charts/trend/trend-view.ts";
import { capitalName } from "../../ui/formats/capital.ts";
import { nameOf } from "../../ui/language.ts";
import { axisUnit } from "./axis-unit.ts";
import { extremes, periodSpan } from "./card-view.ts";
import { chartPeriods } from "./chart-periods.ts";
import { chartValue } from "./chart-value.ts";
import { lineRegionName } from "./line-name.ts";
import { markDetail, type DetailContext } from "./mark-detail.ts";
import type { Series } from "./measurement.ts";
import { boardWords } from "./words.ts";

export interface TrendContext extends DetailContext {
  readonly smallNumberLimit: number;
}

/** What is drawn, and how many peers are not: in most periods each has too few cases for more than ups and downs by chance, which would hide the others. */
export interface BoardTrend extends TrendView {
  readonly unlined: number;
}

/** Times the limit of small numbers: from this n on a quarter's value says more than chance would. */
export const STEADY = 2;

/**
 * The line of the reference region, the peers in grey, and one of them in accent. Regions are places in the answer. A total
 * would leave its parts at the ground, so it stands alone, and not beside a chosen part.
 */
export function trendView(series: Series, peers: readonly number[], focus: string | null, context: TrendContext): BoardTrend {
  const { language, referenceRegion } = context;
  const line = (place: number, role: TrendRole): TrendLine[] => {
    const region = series.regions[place];
    if (region === undefined) return [];
    return [{
      code: region.code, role,
      name: role === "reference" ? lineRegionName(region, language) : nameOf(region, language),
      values: series.periods.map((_, period): ChartValue => {
        const measured = series.at(place, period);
        const value = chartValue(series.metric, measured, language);
        const few = measured.kind === "observed" && measured.n !== null && measured.n < context.smallNumberLimit;
        return few && value.kind === "observed" ? { ...value, few } : value;
      }),
      details: role === "context" ? [] : series.periods.map((_, period) => markDetail(series, place, period, context)),
    }];
  };
  const reference = series.regions.findIndex((region) => region.code === referenceRegion.code);
  const chosen = series.regions.findIndex((region) => region.code === focus && region.code !== referenceRegion.code);
  const told = chosen >= 0 ? chosen : reference;
  const { wholeIsTotal } = series.metric;
  const drawn = wholeIsTotal && chosen < 0 && reference >= 0 ? [] : peers;
  const others = drawn.filter((place) => place !== chosen && place !== reference && series.regions[place] !== undefined);
  const lined = others.filter((place) => isSteady(series, place, STEADY * context.smallNumberLimit));
  return {
    summary: boardWords(language).sentence([capitalName(series.metric, language), periodSpan(series, language), ...(told < 0 ? [] : extremes(series, told, language))]),
    periods: chartPeriods(series.periods, language),
    unit: axisUnit(series.metric, language),
    lines: [
      ...lined.flatMap((place) => line(place, "context")),
      ...(reference < 0 || (wholeIsTotal && chosen >= 0) ? [] : line(reference, "reference")),
      ...(chosen < 0 ? [] : line(chosen, "series")),
    ],
    unlined: others.length - lined.length,
  };
}

/** Whether at least half of a region's values rest on `least` cases or more, as far as they rest on cases at all. */
function isSteady(series: Series, place: number, least: number): boolean {
  const sizes = series.periods.flatMap((_, period) => {
    const measured = series.at(place, period);
    return measured.kind === "observed" && measured.n !== null ? [measured.n] : [];
  });
  return 2 * sizes.filter((n) => n < least).length <= sizes.length;
}
