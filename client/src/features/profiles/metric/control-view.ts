import type { ControlCause, ControlChartView, ControlRule } from "../../../charts/control-chart/control-chart-view.ts";
import type { MetricControlQuery } from "../../../generated/graphql.ts";
import { missingReason } from "../../../ui/formats/missing.ts";
import { formatValue } from "../../../ui/formats/value.ts";
import { nameOf, pick } from "../../../ui/language.ts";
import { axisUnit, chartPeriods, chartValue } from "../chart-texts.ts";
import { markDetail, type DetailContext } from "../mark-detail.ts";
import type { Measured } from "../measured.ts";
import { titleOf } from "../texts.ts";
import { metricWords } from "./words.ts";

type Control = MetricControlQuery["controlChart"];
type Event = MetricControlQuery["events"]["events"][number];

const RULES: Readonly<Record<Control["points"][number]["causes"][number]["rule"], ControlRule>> = { BEYOND_LIMIT: "beyondLimit", SEVEN_TREND: "sevenTrend", TWO_OF_THREE: "twoOfThree", SEVEN_ONE_SIDE: "sevenOneSide" };
const MEANINGS = { CONCERN: "concern", IMPROVEMENT: "improvement", NEUTRAL: "neutral" } as const;

/** The control chart of an answer, with the events that were put down for its region. */
export function controlView(control: Control, events: readonly Event[], context: Omit<DetailContext, "line" | "asOf">): ControlChartView {
  const { language } = context;
  const { metric, region, points } = control;
  const details: DetailContext = { ...context, line: region, asOf: control.asOf };
  const write = (value: number): string => formatValue(value, metric, language);
  return {
    summary: metricWords(language).controlSentence(titleOf(metric, language), nameOf(region, language), points.filter(({ causes }) => causes.length > 0).length),
    unit: axisUnit(metric, language),
    periods: chartPeriods(points.map(({ period }) => period), language),
    points: points.map((point) => {
      const measured = measuredOf(point);
      const { centre, lower, upper } = point;
      return {
        value: chartValue(measured, metric, language),
        limits: typeof centre === "number" && typeof lower === "number" && typeof upper === "number" ? { centre, lower, upper, centreText: write(centre), lowerText: write(lower), upperText: write(upper) } : null,
        baseline: point.baseline,
        trial: point.trial,
        causes: point.causes.map(({ rule, direction, meaning }): ControlCause => ({ rule: RULES[rule], direction: direction === "UP" ? "up" : "down", meaning: MEANINGS[meaning] })),
        detail: markDetail(metric, measured, region, point.period, details),
      };
    }),
    events: events.flatMap((event) => {
      const at = points.findIndex(({ period }) => period.start <= event.period.start && event.period.start < period.end);
      if (at < 0) return [];
      const text = pick(language, event.period.labelZh, event.period.labelEn);
      return [{ id: String(event.id), at, date: event.period.start, title: event.text, detail: { region: nameOf(event.region, language), period: text, value: event.text, band: null, bandText: "", facts: [], note: "" } }];
    }),
  };
}

function measuredOf({ measurement: { value, numerator, denominator, n, missing, synthetic, provisional } }: Control["points"][number]): Measured {
  if (value === null || value === undefined) return { kind: "missing", reason: missingReason(missing) ?? "not_reported", line: null, synthetic };
  return { kind: "observed", value, line: null, synthetic, provisional, numerator: numerator ?? null, denominator: denominator ?? null, n: n ?? null, lower: null, upper: null, yearOnYear: null, rank: null, ranked: null, band: null, level: null };
}
