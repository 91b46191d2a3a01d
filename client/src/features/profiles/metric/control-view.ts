import { baselineFacts } from "../../../charts/control-chart/baselines.ts";
import type { ControlCause, ControlChartView, ControlRule } from "../../../charts/control-chart/control-chart-view.ts";
import type { MarkedEvent } from "../../../filters/events/marked-event.ts";
import { ruleFacts } from "../../../charts/control-chart/rule-facts.ts";
import type { MetricControlQuery } from "../../../generated/graphql.ts";
import { NOTHING_SAID } from "../../../ui/formats/completeness.ts";
import { missingReason } from "../../../ui/formats/missing.ts";
import { metricName } from "../../../ui/formats/metric-name.ts";
import { formatValue } from "../../../ui/formats/value.ts";
import { nameOf, pick } from "../../../ui/language.ts";
import { axisUnit, chartPeriods, chartValue, fewIn } from "../chart-texts.ts";
import { markDetail } from "../mark-detail.ts";
import type { Measured } from "../measured.ts";
import type { CourseContext } from "./course-view.ts";
import { metricWords } from "./words.ts";

type Control = MetricControlQuery["controlChart"];

const RULES: Readonly<Record<Control["points"][number]["causes"][number]["rule"], ControlRule>> = { BEYOND_LIMIT: "beyondLimit", SEVEN_TREND: "sevenTrend", TWO_OF_THREE: "twoOfThree", SEVEN_ONE_SIDE: "sevenOneSide" };
const MEANINGS = { CONCERN: "concern", IMPROVEMENT: "improvement", NEUTRAL: "neutral" } as const;

/** The control chart of an answer, with the events of its region and of those above it. */
export function controlView(control: Control, events: readonly MarkedEvent[], context: Omit<CourseContext, "line" | "asOf">): ControlChartView {
  const { language } = context;
  const { metric, region, points } = control;
  const details: CourseContext = { ...context, line: region, asOf: control.asOf };
  // A mean of whole numbers is none itself.
  const write = (value: number): string => formatValue(value, { ...metric, decimals: Math.max(1, metric.decimals) }, language);
  const labels = points.map(({ period }) => pick(language, period.labelZh, period.labelEn));
  const based = points.map(({ baseline, centre, lower, upper }) => ({
    baseline,
    limits: typeof centre === "number" && typeof lower === "number" && typeof upper === "number" ? { centre, lower, upper, centreText: write(centre), lowerText: write(lower), upperText: write(upper) } : null,
  }));
  return {
    summary: metricWords(language).controlSentence(metricName(metric, language), nameOf(region, language), points.filter(({ causes }) => causes.length > 0).length),
    unit: axisUnit(metric, language),
    periods: chartPeriods(points.map(({ period }) => period), language),
    points: points.map((point, place) => {
      const measured = measuredOf(point);
      const detail = markDetail(metric, measured, region, point.period, details);
      const causes = point.causes.map(({ rule, direction, meaning }): ControlCause => ({ rule: RULES[rule], direction: direction === "UP" ? "up" : "down", meaning: MEANINGS[meaning] }));
      return {
        value: fewIn(chartValue(measured, metric, language), measured, context.smallNumberLimit),
        limits: based[place]?.limits ?? null,
        baseline: point.baseline,
        trial: point.trial,
        causes,
        detail: { ...detail, facts: [...detail.facts, ...baselineFacts(based, place, labels, language), ...ruleFacts({ causes, trial: point.trial }, language)] },
      };
    }),
    events: events.map(({ id, number, place, text, detail }) => ({ id, at: place, date: detail.period, title: `${number} ${text}`, detail })),
  };
}

function measuredOf({ measurement: { value, numerator, denominator, n, missing, synthetic, provisional } }: Control["points"][number]): Measured {
  if (value === null || value === undefined) return { kind: "missing", reason: missingReason(missing) ?? "not_reported", line: null, synthetic };
  return { kind: "observed", value, line: null, synthetic, provisional, numerator: numerator ?? null, denominator: denominator ?? null, n: n ?? null, lower: null, upper: null, yearOnYear: null, ...NOTHING_SAID, rank: null, tied: false, ranked: null, band: null, level: null, target: null, past: null };
}
