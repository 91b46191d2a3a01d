import { periodId } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import { spanOf } from "../compare/span.ts";
import type { Span } from "../compare/span.ts";
import { QuestionError } from "../question-error.ts";

/** A stretch of time that no asked period cuts, and what it means to each of them. */
export interface Stretch extends Span {
  /** Places of the periods in which its events count. */
  readonly flows: readonly number[];
  /** Places of the periods that begin at its end or later: its events are part of their opening stock. */
  readonly opens: readonly number[];
}

export interface TimePlan {
  /** What each place stands for: the asked periods, then all of them as one stretch where that is needed. */
  readonly places: readonly Span[];
  /** Months that count in each place; less than its length where the periods leave gaps. */
  readonly months: readonly number[];
  /** The place of all periods together, or null. */
  readonly whole: number | null;
  /** In order, each beginning where the one before it ends. */
  readonly stretches: readonly Stretch[];
}

export interface TimeNeeds {
  /** Whether the periods stand in rows of their own. */
  readonly grouped: boolean;
  /** Whether they are also wanted as one. */
  readonly whole: boolean;
  /** Whether stocks are asked for, which need every event before. */
  readonly stocks: boolean;
}

const holds = (outer: Span, { from, to }: Span): boolean => outer.from <= from && to <= outer.to;

/**
 * Cuts time at the bounds of the periods, so that each event falls into one stretch, however the periods overlap. Throws
 * UNSUITABLE_PERIODS for a stock over periods that leave a gap when they are taken as one.
 */
export function planTime(periods: readonly Period[], { grouped, whole, stocks }: TimeNeeds): TimePlan {
  const spans = periods.map(spanOf);
  const bounds = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const cuts = bounds.slice(1).map((to, at) => ({ from: bounds[at] ?? to, to }));
  const covered = cuts.filter((cut) => spans.some((span) => holds(span, cut)));
  const all = { from: bounds[0] ?? 0, to: bounds.at(-1) ?? 0 };
  const asOne = !grouped || whole;
  if (asOne && stocks) assertNoGap(cuts, covered, periods);
  const places = [...(grouped ? spans : []), ...(asOne ? [all] : [])];
  const last = asOne ? places.length - 1 : null;
  const counts = (place: number, cut: Span): boolean => (place === last ? covered.includes(cut) : holds(places[place] ?? cut, cut));
  const numbers = places.map((_, place) => place);
  return {
    places,
    months: numbers.map((place) => cuts.filter((cut) => counts(place, cut)).reduce((sum, { from, to }) => sum + to - from, 0)),
    whole: last,
    stretches: cuts.map((cut) => ({
      ...cut,
      flows: numbers.filter((place) => counts(place, cut)),
      opens: stocks ? numbers.filter((place) => (places[place]?.from ?? 0) >= cut.to) : [],
    })),
  };
}

function assertNoGap(cuts: readonly Span[], covered: readonly Span[], periods: readonly Period[]): void {
  if (cuts.length === covered.length) return;
  throw new QuestionError(
    "UNSUITABLE_PERIODS",
    `What is pending has no meaning over ${periods.map(periodId).join(", ")} taken as one, for they leave a gap: ask for periods that follow one another, or group by PERIOD without totals.`,
    { offender: periods.map(periodId).join(", ") },
  );
}
