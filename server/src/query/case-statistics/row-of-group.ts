import { AGE_BANDS } from "@plumbline/schema/vocabulary/age-band.ts";
import type { CaseDimension } from "@plumbline/schema/vocabulary/case-dimension.ts";
import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { PeriodStates } from "../compare/period-states.ts";
import type { Span } from "../compare/span.ts";
import { caseGaps } from "./case-gaps.ts";
import { NO_FIGURES, caseFigures } from "./case-figures.ts";
import type { CaseStatisticsRow } from "./case-statistics-answer.ts";
import { newTally } from "./case-tally.ts";
import type { Tally } from "./case-tally.ts";
import { OTHERS, TOTAL } from "./fold-groups.ts";
import type { GroupValues } from "./group-tallies.ts";
import type { CaseStatisticsPlan } from "./plan-case-statistics.ts";

/** A row with the values of its group, by which it is sorted. */
export interface GroupRow {
  readonly values: GroupValues;
  readonly row: CaseStatisticsRow;
}

export interface RowContext {
  readonly plan: CaseStatisticsPlan;
  readonly states: PeriodStates | null;
  readonly catalogue: InstallationCatalogue;
  /** How many values a limit took together. */
  readonly others: number;
}

/** The row of a group: its figures, or why there are none. */
export function rowOfGroup(context: RowContext, values: GroupValues, tally: Tally | undefined): GroupRow {
  const { plan, catalogue, others } = context;
  const { groupBy, time } = plan;
  const wordOf = (dimension: CaseDimension): string | null => {
    const value = values[groupBy.indexOf(dimension)];
    return value === undefined || value === TOTAL || value === OTHERS ? null : value;
  };
  const [region, period, type, band] = [wordOf("region"), wordOf("period"), wordOf("type"), wordOf("age_band")];
  const place = period === null ? (time.whole ?? 0) : Number(period);
  const othersAt = values.indexOf(OTHERS);
  const missing = gapOf(context, region, place);
  const types = typesOf(plan, type, tally);
  const figures = missing !== null ? NO_FIGURES : caseFigures(tally ?? newTally(), { ...plan, types, months: time.months[place] ?? 0 });
  return {
    values,
    row: {
      region: region === null ? null : (plan.regions[Number(region)] ?? null),
      period: period === null ? null : (plan.periods[place] ?? null),
      type, matter: wordOf("matter"), field: wordOf("field"), outcome: wordOf("outcome"), organClass: wordOf("organ_class"),
      channel: wordOf("channel"), procedure: wordOf("procedure"), enterprise: wordOf("enterprise"),
      ageBand: AGE_BANDS.find((known) => known === band) ?? null,
      totalOver: groupBy.filter((_, at) => values[at] === TOTAL),
      othersOf: groupBy[othersAt] ?? null,
      othersCount: othersAt === -1 ? null : others,
      ...figures,
      missing,
      gaps: missing === null ? caseGaps(figures, types, plan) : [],
      // A count of no cases is demonstration data where all records are.
      synthetic: missing === null && (tally?.synthetic ?? catalogue.installation.demonstration),
    },
  };
}

/** The types that a row speaks of: its own, those asked for, or those met. */
function typesOf({ request, types }: CaseStatisticsPlan, type: string | null, tally: Tally | undefined): readonly string[] {
  if (type !== null) return [type];
  return request.types === null || request.types === undefined ? [...(tally?.types ?? [])] : types;
}

/** Why a group has no figures, whatever was counted for it. */
function gapOf({ plan, states, catalogue }: RowContext, region: string | null, place: number): MissingReason | null {
  const { keptFrom, keptTo, tree } = catalogue;
  const stretches = plan.time.stretches.filter(({ flows }) => flows.includes(place));
  if (stretches.some(({ to }) => to > keptTo)) return "not_due_yet";
  if (stretches.some(({ from }) => from < keptFrom)) return "not_kept";
  const units = region === null ? plan.regions : plan.regions.slice(Number(region), Number(region) + 1);
  if (isBroken(plan, units, stretches)) return "not_applicable";
  if (states === null) return null;
  const open = units.some((one) => tree.places(one).some((at) => stretches.some(({ from, to }) => quarters(from, to).some((quarter) => states.isOpen(at, quarter)))));
  return open ? null : states.reason;
}

/** On today's units: whether a border moved in part after the time began, so that earlier cases are another unit's. */
function isBroken({ today }: CaseStatisticsPlan, units: readonly Region[], stretches: readonly Span[]): boolean {
  return today !== null && units.some((unit) => {
    const broken = today.breakOf(unit);
    return broken !== null && stretches.some(({ from }) => from < broken.before);
  });
}

const quarters = (from: number, to: number) => Array.from({ length: (to - from) / 3 }, (_, at) => ({ from: from + 3 * at, to: from + 3 * at + 3 }));
