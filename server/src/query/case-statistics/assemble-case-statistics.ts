import { OUTCOMES, SETTLED_OUTCOMES } from "@plumbline/schema/vocabulary/case-record.ts";
import type { CaseType } from "@plumbline/schema/vocabulary/case-record.ts";
import type { CaseDimension } from "@plumbline/schema/vocabulary/case-dimension.ts";
import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { CaseCell } from "../../store/read/read-case-cells.ts";
import { mergeHistograms, quantileFromHistogram } from "../../statistics/quantile-from-histogram.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import type { PeriodStates } from "../compare/period-states.ts";
import { QuestionError } from "../question-error.ts";
import { LIMITS } from "../selection/limits.ts";
import type { CaseStatisticsRow } from "./case-statistics-answer.ts";
import { groupKey, tallyCases } from "./case-tally.ts";
import type { GroupKey, Tally } from "./case-tally.ts";
import type { CaseStatisticsPlan } from "./plan-case-statistics.ts";

/** Rows in the order of the dimensions: every region and period, and the types and outcomes asked for or met. */
export function assembleCaseStatistics(
  plan: CaseStatisticsPlan,
  cells: readonly CaseCell[],
  states: PeriodStates | null,
  catalogue: InstallationCatalogue,
): CaseStatisticsRow[] {
  const tallies = tallyCases(plan, cells, states);
  const groups = listGroups(plan, tallies);
  if (groups.length > LIMITS.rows) {
    throw new QuestionError("SELECTION_TOO_LARGE", `The answer would hold ${groups.length} rows; one answer holds at most ${LIMITS.rows}. Ask for fewer regions, periods or types.`);
  }
  return groups.map((group) => rowOf(plan, group, tallies.get(groupKey(group)), gapOf(plan, group, states, catalogue), catalogue));
}

function listGroups(plan: CaseStatisticsPlan, tallies: ReadonlyMap<string, Tally>): GroupKey[] {
  const { groupBy, types: askedTypes, outcomes: askedOutcomes } = plan.request;
  const types = askedTypes === null || askedTypes === undefined ? metTypes(plan, tallies) : plan.types;
  const values: Record<CaseDimension, readonly (number | string | null)[]> = {
    region: plan.regions.map((_, index) => index),
    period: plan.periods.map((_, index) => index),
    type: types,
    outcome: plan.outcomes ?? metOutcomes(plan, tallies),
  };
  let groups: Partial<Record<CaseDimension, number | string | null>>[] = [{}];
  for (const dimension of new Set(groupBy)) {
    groups = groups.flatMap((group) => values[dimension].map((value) => ({ ...group, [dimension]: value })));
  }
  const keys = groups.map((group): GroupKey => ({
    region: typeof group.region === "number" ? group.region : 0,
    period: typeof group.period === "number" ? group.period : 0,
    type: types.find((type) => type === group.type) ?? null,
    outcome: typeof group.outcome === "string" ? group.outcome : null,
  }));
  // An outcome that nobody met in a type, place and time is no row, unless it was asked for by name; nor is an own level without cases.
  const met = groupBy.includes("outcome") && (askedOutcomes === null || askedOutcomes === undefined);
  return keys.filter((key) => (!met && plan.regions[key.region]?.own !== true) || hasCases(tallies.get(groupKey(key))));
}

function hasCases(tally: Tally | undefined): boolean {
  return tally !== undefined && (tally.accepted !== 0 || tally.concluded !== 0);
}

function metTypes(plan: CaseStatisticsPlan, tallies: ReadonlyMap<string, Tally>): readonly CaseType[] {
  const met = new Set([...tallies.values()].flatMap(({ types }) => [...types]));
  return plan.types.filter((type) => met.has(type));
}

function metOutcomes(plan: CaseStatisticsPlan, tallies: ReadonlyMap<string, Tally>): readonly string[] {
  const met = new Set([...tallies].flatMap(([key, tally]) => (hasCases(tally) ? [key.slice(key.lastIndexOf("/") + 1)] : [])));
  const known = plan.types.flatMap((type) => OUTCOMES[type] ?? []);
  return [...new Set([...known, ...[...met].sort()])].filter((outcome) => met.has(outcome));
}

/** Why a group has no figures, whatever its cells say. */
function gapOf(plan: CaseStatisticsPlan, group: GroupKey, states: PeriodStates | null, { keptFrom, keptTo, tree }: InstallationCatalogue): MissingReason | null {
  const parts = plan.parts.filter((_, index) => plan.periodsOfPart[index]?.includes(group.period) === true);
  if (parts.some((part) => part.from + part.months > keptTo)) return "not_due_yet";
  if (parts.some((part) => part.from < keptFrom)) return "not_kept";
  const region = plan.regions[group.region];
  if (states === null || region === undefined) return null;
  const open = tree.places(region).some((place) => parts.some((part) => states.isOpen(place, { from: part.from, to: part.from + part.months })));
  return open ? null : states.reason;
}

/** The types that a row speaks of: its own, those asked for, or those met. */
function typesOf(plan: CaseStatisticsPlan, group: GroupKey, tally: Tally | undefined): readonly CaseType[] {
  if (group.type !== null) return [group.type];
  const { types } = plan.request;
  return types === null || types === undefined ? [...(tally?.types ?? [])] : plan.types;
}

function rowOf(plan: CaseStatisticsPlan, group: GroupKey, tally: Tally | undefined, missing: MissingReason | null, { installation }: InstallationCatalogue): CaseStatisticsRow {
  const { groupBy } = plan.request;
  const key = {
    region: groupBy.includes("region") ? (plan.regions[group.region] ?? null) : null,
    period: groupBy.includes("period") ? (plan.periods[group.period] ?? null) : null,
    type: group.type,
    outcome: group.outcome,
  };
  if (missing !== null) {
    return { ...key, accepted: null, concluded: null, settled: null, settlementRate: null, meanDays: null, medianDays: null, missing, synthetic: false };
  }
  const concluded = tally?.concluded ?? 0;
  const types = typesOf(plan, group, tally);
  const settles = types.length > 0 && types.every((type) => SETTLED_OUTCOMES[type] !== undefined);
  const settled = settles ? (tally?.settled ?? 0) : null;
  const histogram = mergeHistograms(tally?.histograms ?? []);
  const timed = histogram.counts.reduce((sum, count) => sum + count, 0);
  return {
    ...key,
    accepted: plan.byOutcome ? null : (tally?.accepted ?? 0),
    concluded,
    settled,
    settlementRate: settled === null || concluded === 0 || plan.byOutcome ? null : (100 * settled) / concluded,
    meanDays: timed === 0 ? null : (tally?.days ?? 0) / timed,
    medianDays: quantileFromHistogram(histogram, 0.5),
    missing: null,
    // A count of no cases is demonstration data where all records are.
    synthetic: tally?.synthetic ?? installation.demonstration,
  };
}
