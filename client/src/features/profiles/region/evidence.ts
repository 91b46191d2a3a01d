import type { ProfileAnswerFragment } from "../../../generated/graphql.ts";
import type { PeriodLabels } from "../../../ui/formats/period.ts";
import { measuredAt, type Measured, type MeasuredValue, type ProfileMetric } from "../measured.ts";

/** One indicator of a region: its value in the last period, and its course. */
export interface Indicator {
  /** The year of a value that is measured by year; null where it is the page's own period. */
  readonly year: (PeriodLabels & { readonly id: string }) | null;
  readonly metric: ProfileMetric;
  readonly now: Measured;
  readonly course: readonly (number | null)[];
  readonly line: readonly (number | null)[];
}

/** An indicator that lies on one side of the line by more than chance. */
export interface Finding {
  readonly indicator: Indicator;
  readonly value: MeasuredValue;
  /** How many half-widths of its 95 % interval lie between value and line: from 1 on it is evidence, and more is more certain. */
  readonly certainty: number;
}

/** What can be said of a region among all its indicators, and how much of it chance alone would say. */
export interface Evidence {
  readonly better: readonly Finding[];
  readonly worse: readonly Finding[];
  /** How many could be judged at all. */
  readonly judged: number;
  /** How many of the judged chance alone puts on each side, on average. */
  readonly byChance: number;
}

/** Chance puts one in twenty intervals beside the line, half of them on each side. */
const ONE_SIDE = 0.025;

/** The indicators of a region, the only one of the answers, in the order of the catalogue; those that are measured by year from their own answer. */
export function indicatorsOf(answers: readonly ProfileAnswerFragment[], byYear: ProfileAnswerFragment | null = null): Indicator[] {
  const years = new Map((byYear === null ? [] : readIndicators(byYear, byYear.periods.at(-1) ?? null)).map((indicator) => [indicator.metric.ref, indicator]));
  return answers.flatMap((answer) => readIndicators(answer, null)).map((indicator) => years.get(indicator.metric.ref) ?? indicator);
}

function readIndicators({ series, periods }: ProfileAnswerFragment, year: Indicator["year"]): Indicator[] {
  return series.map((one) => {
    const measured = periods.map((_, period) => measuredAt(one, periods.length, 0, period));
    return {
      year,
      metric: one.metric,
      now: measured.at(-1) ?? { kind: "missing" as const, reason: "not_reported" as const, line: null, synthetic: false },
      course: measured.map((value) => (value.kind === "observed" ? value.value : null)),
      line: measured.map(({ line }) => line),
    };
  });
}

/** The same without a line, for a region that would stand beside itself: the whole, and a county where live figures are open for it alone. */
export function withoutLine(indicators: readonly Indicator[]): Indicator[] {
  return indicators.map((indicator) => ({ ...indicator, now: { ...indicator.now, line: null }, line: indicator.line.map(() => null) }));
}

/** Strengths and weaknesses by evidence: those outside chance, the most certain first. */
export function evidenceOf(indicators: readonly Indicator[]): Evidence {
  const judged = indicators.flatMap((indicator): (Finding & { readonly band: string })[] => {
    const { now } = indicator;
    if (now.kind === "missing" || now.band === null || now.band === "notRanked" || now.line === null) return [];
    return [{ indicator, value: now, band: now.band, certainty: certaintyOf(now, now.line) }];
  });
  const side = (band: string): Finding[] => judged.filter((one) => one.band === band).toSorted((a, b) => b.certainty - a.certainty);
  return { better: side("better"), worse: side("worse"), judged: judged.length, byChance: judged.length * ONE_SIDE };
}

/** Why nothing is said of strengths and weaknesses. */
export type Silence = "own line" | "line not open" | "nothing judged";

/** Null where something was judged; `shut`: figures of other regions, the line's among them, may not be the viewer's to see. */
export function silenceOf(indicators: readonly Indicator[], own: boolean, shut: boolean): Silence | null {
  if (own) return "own line";
  if (evidenceOf(indicators).judged > 0) return null;
  const observed = indicators.some(({ now }) => now.kind === "observed");
  return shut && observed && indicators.every(({ now }) => now.line === null) ? "line not open" : "nothing judged";
}

/** The length of a finding's bar in per cent, on one scale for both sides: the most certain that is shown fills it. */
export function barLength(certainty: number, { better, worse }: Pick<Evidence, "better" | "worse">): number {
  const most = Math.max(0, ...[...better, ...worse].map((finding) => finding.certainty).filter((one) => Number.isFinite(one)));
  return Number.isFinite(certainty) && most > 0 ? (100 * certainty) / most : 100;
}

function certaintyOf({ value, lower, upper }: MeasuredValue, line: number): number {
  const bound = line > value ? upper : lower;
  const half = bound === null ? 0 : Math.abs(bound - value);
  return half === 0 ? Number.POSITIVE_INFINITY : Math.abs(line - value) / half;
}
