import { baselineFacts } from "../../../../charts/control-chart/baselines.ts";
import type { ChartValue } from "../../../../charts/chart-value.ts";
import type { ControlCause, ControlChartView, ControlEvent, ControlLimits, ControlPoint } from "../../../../charts/control-chart/control-chart-view.ts";
import { ruleFacts } from "../../../../charts/control-chart/rule-facts.ts";
import { markedEvents, type MarkedEvent } from "../../../../filters/events/marked-event.ts";
import type { MarkDetail } from "../../../../charts/mark.ts";
import type { CompareControlQuery } from "../../../../generated/graphql.ts";
import { periodLabel } from "../../../../ui/formats/period.ts";
import { formatValue } from "../../../../ui/formats/value.ts";
import { nameOf, type Language } from "../../../../ui/language.ts";
import { cellDetail, type DetailContext } from "../../sheet/cell-detail.ts";
import { chartValueOf } from "../../sheet/cell-text.ts";
import { axisUnitOf, chartPeriods } from "../../sheet/chart-frame.ts";
import { sheetOfMeasurements } from "../../sheet/sheet-of-measurements.ts";
import type { Measure } from "../../sheet/sheet.ts";
import { viewWords } from "../../words/view-words.ts";

type Answer = CompareControlQuery["controlChart"];
type Point = Answer["points"][number];

const RULES = { BEYOND_LIMIT: "beyondLimit", SEVEN_TREND: "sevenTrend", TWO_OF_THREE: "twoOfThree", SEVEN_ONE_SIDE: "sevenOneSide" } as const;
const DIRECTIONS = { UP: "up", DOWN: "down" } as const;
const MEANINGS = { IMPROVEMENT: "improvement", CONCERN: "concern", NEUTRAL: "neutral" } as const;
/** Weightiest first. */
const WEIGHT = Object.values(RULES);

/** One region's metric against its own usual variation, with what happened there. */
export function controlView(answer: Answer, context: DetailContext, smallNumberLimit: number): ControlChartView {
  const { language } = context;
  const periods = answer.points.map(({ period }) => period);
  const labels = periods.map((period) => periodLabel(period, language));
  const sheet = sheetOfMeasurements({ metric: answer.metric, regions: [answer.region], periods, line: null, answer, at: (_, period) => answer.points[period] });
  const based = answer.points.map((point) => ({ baseline: point.baseline, limits: limitsOf(point, sheet.measure, language) }));
  const detail = (point: Point, place: number): MarkDetail => {
    const own = cellDetail(sheet, 0, place, context);
    return { ...own, facts: [...own.facts, ...baselineFacts(based, place, labels, language), ...ruleFacts({ causes: causesOf(point), trial: point.trial }, language)] };
  };
  const valueAt = (place: number): ChartValue => {
    const cell = sheet.at(0, place);
    const value = chartValueOf(cell, sheet.measure, language);
    return value.kind === "missing" ? value : { ...value, few: cell.kind === "observed" && cell.n !== null && cell.n < smallNumberLimit };
  };
  return {
    summary: viewWords(language).controlSummary(nameOf(answer.region, language), nameOf(answer.metric, language)),
    unit: axisUnitOf(sheet.measure, language),
    periods: chartPeriods(periods, language),
    points: answer.points.map((point, place): ControlPoint => ({
      value: valueAt(place),
      limits: based[place]?.limits ?? null,
      baseline: point.baseline,
      trial: point.trial,
      causes: causesOf(point),
      detail: detail(point, place),
    })),
    events: markedEvents(answer.events, periods, language).map(controlEvent),
  };
}

function limitsOf({ centre, lower, upper }: Point, measure: Measure, language: Language): ControlLimits | null {
  if (typeof centre !== "number" || typeof lower !== "number" || typeof upper !== "number") return null;
  const text = (value: number): string => formatValue(value, measure, language);
  return { centre, lower, upper, centreText: text(centre), lowerText: text(lower), upperText: text(upper) };
}

function causesOf({ causes }: Point): ControlCause[] {
  return causes
    .map(({ rule, direction, meaning }): ControlCause => ({ rule: RULES[rule], direction: DIRECTIONS[direction], meaning: MEANINGS[meaning] }))
    .toSorted((a, b) => WEIGHT.indexOf(a.rule) - WEIGHT.indexOf(b.rule));
}

/** An event is known by its period alone, and stands where the period's value does; its number leads to the list below the chart. */
function controlEvent({ id, number, place, text, detail }: MarkedEvent): ControlEvent {
  return { id, at: place, date: detail.period, title: `${number} ${text}`, detail };
}
