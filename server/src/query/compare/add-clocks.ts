import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import type { QuestionContext } from "../question-context.ts";
import type { ReadPoint } from "../selection/read-point.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import { seesLive } from "../sight.ts";
import type { ClockSeries, MetricSeries } from "./comparison.ts";
import type { MetricPoint } from "./metric-values.ts";
import { laterOf } from "./period-states.ts";
import type { LastRelease, PeriodStates } from "./period-states.ts";
import type { ComparePlan, PlannedSpan } from "./plan-compare.ts";
import { readClock } from "./read-clock.ts";
import type { Clock } from "./read-clock.ts";
import type { Evidence } from "./read-term.ts";

interface ClockQuestion {
  readonly context: QuestionContext;
  readonly catalogue: InstallationCatalogue;
  readonly plan: ComparePlan;
  readonly at: ReadPoint;
  /** What the comparison itself was read from. */
  readonly evidence: Evidence;
}

/** Gaps that say that nothing was aired there, so that nothing can have been revised since. */
const NOTHING_AIRED: ReadonlySet<MissingReason> = new Set(["not_aired", "not_approved", "not_due_yet", "not_kept", "immature", "not_applicable", "not_collected_at_this_level", "suppressed"]);

/**
 * Sets beside each value what was last aired and whether the live figure differs by now. Both are read by the rules of aired
 * figures, under which a unit stands with a whole quarter or not at all, or the rules would pass for revisions.
 */
export async function addClocks(question: ClockQuestion, series: readonly MetricSeries[]): Promise<MetricSeries[]> {
  const { context, catalogue, plan, at, evidence } = question;
  const { regions, metrics, basis } = plan.selection;
  const visible = regions.filter((region) => seesLive(context.scope, region));
  const [aired, live] = await Promise.all([
    readClock(context, catalogue, plan, { ...at, basis: "aired" }, regions, basis === "aired" ? evidence : null),
    readClock(context, catalogue, plan, { ...at, basis: "live" }, visible, basis === "live" ? evidence : null),
  ]);
  const seen = new Set(visible);
  return series.map((one, index) => {
    const metric = metrics[index];
    return metric === undefined ? one : { ...one, clocks: clocksOf(plan, metric, { aired, live, seen, lastOf: (region, span) => (aired.states === null ? null : lastAiring(catalogue, aired.states, region, span)) }) };
  });
}

interface ClockReading {
  readonly aired: Clock;
  readonly live: Clock;
  readonly seen: ReadonlySet<Region>;
  readonly lastOf: (region: Region, span: PlannedSpan) => LastRelease | null;
}

function clocksOf({ selection, periods }: ComparePlan, metric: SelectedMetric, { aired, live, seen, lastOf }: ClockReading): ClockSeries {
  const points = selection.regions.flatMap((region) =>
    periods.map(({ span }) => {
      const then = aired.at(metric, region, span);
      const last = then.missing !== null && NOTHING_AIRED.has(then.missing) ? null : lastOf(region, span);
      const now = last === null || !seen.has(region) ? null : live.at(metric, region, span);
      const revised = now === null || now.missing === "withheld" ? null : differs(then, now);
      return { value: last === null ? null : then.value, last, revised, revisedTo: revised === true ? (now?.value ?? null) : null };
    }),
  );
  return {
    aired: points.map(({ value }) => value),
    airedAt: points.map(({ last }) => last?.at ?? null),
    airings: points.map(({ last }) => last?.times ?? null),
    revised: points.map(({ revised }) => revised),
    revisedTo: points.map(({ revisedTo }) => revisedTo),
  };
}

/** The last airing of all that stands in a region's value; null where a part of it never was aired. */
function lastAiring({ tree }: InstallationCatalogue, states: PeriodStates, region: Region, span: PlannedSpan): LastRelease | null {
  let last: LastRelease | null = null;
  for (const place of tree.places(region)) {
    const ofPlace = states.last(place, span);
    if (ofPlace === null) return null;
    last = laterOf(last, ofPlace);
  }
  return last;
}

/** Sums that were kept up by additions and subtractions carry their rounding; what was reported has no more digits than this. */
const ROUNDING = 1e-9;

function differs(then: MetricPoint, now: MetricPoint): boolean {
  const pairs = [[then.value, now.value], [then.numerator, now.numerator], [then.denominator, now.denominator]] as const;
  return pairs.some(([one, other]) => (one === null || other === null ? one !== other : Math.abs(one - other) > ROUNDING * Math.max(1, Math.abs(one), Math.abs(other))));
}
