import { distanceFrom, type Characteristic } from "../../statistics/similarity/distance-from.ts";
import type { Measurement } from "../compare/measurement.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { ComparableRegions, LikenessCharacteristic } from "./comparable-answer.ts";
import type { ComparablePlan } from "./plan-comparable.ts";

/** What was measured: by kind or per resident, region and quarter. */
export interface ComparableMeasured {
  readonly ofKind: (kind: number, region: number, period: number) => Measurement;
  readonly perResident: (region: number, period: number) => Measurement | null;
}

/** A difference below this is called an agreement, above it a difference, in standard deviations. */
const NOTABLE = 0.5;
const REASONS = 3;

interface Column {
  readonly about: LikenessCharacteristic;
  readonly values: readonly (number | null)[];
  readonly scale: (value: number) => number;
}

/** Characteristics of all members, distances from the asked region, and what each nearness is made of. */
export function assembleComparable(plan: ComparablePlan, measured: ComparableMeasured, first: number): Pick<ComparableRegions, "characteristics" | "values" | "regions" | "leftOut" | "peers"> {
  const own = plan.members.indexOf(plan.region);
  const columns = [...populationColumn(plan, measured), ...caseColumns(plan, measured, own)].filter(({ values }) => (values[own] ?? null) !== null);
  const found = distanceFrom(own, columns.map(({ about, values, scale }): Characteristic => ({ group: about.group, values: values.map((value) => (value === null ? null : scale(value))) })));
  const others = plan.members.flatMap((region, at) => (at === own ? [] : [{ region, at, ...(found[at] ?? { distance: null, differences: [] }) }]));
  const near = others.flatMap(({ distance, ...one }) => (distance === null ? [] : [{ ...one, distance }])).toSorted((a, b) => a.distance - b.distance);
  return {
    peers: others.length,
    characteristics: columns.map(({ about }) => about),
    values: columns.map(({ values }) => values[own] ?? null),
    regions: near.slice(0, first).map(({ region, at, distance, differences }) => {
      const known = columns.flatMap(({ about }, column) => {
        const difference = differences[column] ?? null;
        return difference === null ? [] : [{ code: about.code, size: Math.abs(difference) }];
      }).toSorted((a, b) => a.size - b.size);
      return {
        region, distance, differences,
        values: columns.map(({ values }) => values[at] ?? null),
        agreements: known.filter(({ size }) => size < NOTABLE).slice(0, REASONS).map(({ code }) => code),
        unlike: known.filter(({ size }) => size >= NOTABLE).toReversed().slice(0, REASONS).map(({ code }) => code),
      };
    }),
    leftOut: others.filter(({ distance }) => distance === null).map(({ region }) => region),
  };
}

function populationColumn({ members, periods, perResident }: ComparablePlan, measured: ComparableMeasured): Column[] {
  if (perResident === null) return [];
  return [{
    about: { code: "population", group: "population", nameZh: "常住人口", nameEn: "resident population", unitZh: "人", unitEn: "persons", decimals: 0 },
    values: members.map((_, region) => positive(measured.perResident(region, periods.length - 1)?.denominator ?? null)),
    scale: Math.log,
  }];
}

/** The caseload of a year and the shares of its kinds, of those kinds alone that are collected of the asked region. */
function caseColumns(plan: ComparablePlan, measured: ComparableMeasured, own: number): Column[] {
  const counts = plan.kinds.map((_, kind) => plan.members.map((_member, region) => yearOf(plan.periods.map((_period, period) => measured.ofKind(kind, region, period)))));
  const kinds = plan.kinds.flatMap((metric, kind) => ((counts[kind]?.[own] ?? null) === null ? [] : [{ metric, counts: counts[kind] ?? [] }]));
  if (kinds.length === 0) return [];
  const total = plan.members.map((_, region) => kinds.reduce<number | null>((sum, one) => add(sum, one.counts[region] ?? null), 0));
  const load: Column = {
    about: { code: "caseload", group: "caseload", nameZh: "案件总量（四个季度）", nameEn: "caseload of four quarters", unitZh: "件", unitEn: "cases", decimals: 0 },
    values: total.map(positive),
    scale: Math.log,
  };
  // A single kind has no mix.
  if (kinds.length < 2) return [load];
  return [load, ...kinds.map(({ metric, counts: of }): Column => ({ about: shareOf(metric), values: of.map((count, region) => percentOf(count, total[region] ?? null)), scale: (share) => Math.sqrt(share / 100) }))];
}

function shareOf({ definition: { metric }, ref }: SelectedMetric): LikenessCharacteristic {
  return { code: ref, group: "mix", nameZh: `${metric.domainZh}占比`, nameEn: `share of ${metric.domainEn}`, unitZh: "%", unitEn: "%", decimals: 1 };
}

/** The sum of the quarters that are kept; a gap within them leaves no sum. */
function yearOf(quarters: readonly Measurement[]): number | null {
  const kept = quarters.filter(({ missing }) => missing !== "not_kept");
  return kept.length === 0 ? null : kept.reduce<number | null>((sum, { value }) => add(sum, value), 0);
}

function add(sum: number | null, value: number | null): number | null {
  return sum === null || value === null ? null : sum + value;
}

function positive(value: number | null): number | null {
  return value === null || !(value > 0) ? null : value;
}

function percentOf(count: number | null, total: number | null): number | null {
  return count === null || positive(total) === null ? null : (100 * count) / (total ?? 1);
}
