import type { TrendLine, TrendRole, TrendView } from "../../../charts/trend/trend-view.ts";
import type { ProfileAnswerFragment } from "../../../generated/graphql.ts";
import { metricName } from "../../../ui/formats/metric-name.ts";
import { nameOf } from "../../../ui/language.ts";
import { axisUnit, chartPeriods, chartValue, fewIn } from "../chart-texts.ts";
import { markDetail, type DetailContext } from "../mark-detail.ts";
import { measuredAt } from "../measured.ts";
import { lineName } from "../texts.ts";

export interface CourseContext extends DetailContext {
  readonly smallNumberLimit: number;
}

/** The line, the counties in grey and one region in colour; a total of the whole would leave its parts at the ground, so it stands alone. */
export function courseView(answer: ProfileAnswerFragment, focus: string, context: CourseContext & { readonly alone: boolean }): TrendView | null {
  const series = answer.series[0];
  if (series === undefined) return null;
  const { language } = context;
  const { metric } = series;
  // A region that stands alone is its own reference in the answer, and a line for nobody.
  const whole = focus === context.line.code && !context.alone;
  const lines = answer.regions.flatMap((region, place): TrendLine[] => {
    const role: TrendRole = region.code === focus && !whole ? "series" : region.code === context.line.code && !context.alone ? "reference" : "context";
    if (metric.wholeIsTotal && (whole ? role !== "reference" : role === "reference")) return [];
    const measured = answer.periods.map((_, period) => measuredAt(series, answer.periods.length, place, period));
    return [{
      code: region.code,
      name: role === "reference" ? lineName(region, language) : nameOf(region, language),
      role,
      values: measured.map((one) => fewIn(chartValue(one, metric, language), one, context.smallNumberLimit)),
      details: role === "context" ? [] : measured.flatMap((one, period) => {
        const when = answer.periods[period];
        return when === undefined ? [] : [markDetail(metric, one, region, when, context)];
      }),
    }];
  });
  const order = { context: 0, reference: 1, series: 2 };
  return { summary: metricName(metric, language), periods: chartPeriods(answer.periods, language), unit: axisUnit(metric, language), lines: lines.toSorted((a, b) => order[a.role] - order[b.role]) };
}
