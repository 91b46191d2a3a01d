import type { LandStep } from "@plumbline/drizzle/demo/demonstration.ts";
import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { MemberReport } from "@plumbline/schema/vocabulary/member-report.ts";
import type { ReportedValue } from "@plumbline/schema/vocabulary/reported-value.ts";
import type { UnitScore } from "@plumbline/schema/vocabulary/unit-score.ts";

/** Facts of some counties. */
export interface LandingPart {
  /** Made as they are read; null where the landing has none. */
  readonly cases: Iterable<CaseRecord> | null;
  readonly observations: readonly ReportedValue[];
  readonly members: readonly MemberReport[];
  readonly scores: readonly UnitScore[];
}

export const PARTS = 2;

/** Which part takes a region: counties go by their number of units, the largest first, to the part that has fewer. */
export function partsByCounty(regions: readonly Region[]): (regionCode: string) => number {
  const units = new Map<string, number>();
  const countyOf = new Map<string, string>(regions.map(({ code, countyCode }) => [code, countyCode]));
  for (const { countyCode } of regions) units.set(countyCode, (units.get(countyCode) ?? 0) + 1);
  const load = Array.from({ length: PARTS }, () => 0);
  const parts = new Map<string, number>();
  for (const [county, size] of [...units].sort(([, one], [, other]) => other - one)) {
    const lightest = load.indexOf(Math.min(...load));
    parts.set(county, lightest);
    load[lightest] = (load[lightest] ?? 0) + size;
  }
  return (regionCode) => parts.get(countyOf.get(regionCode) ?? regionCode) ?? 0;
}

function* casesOf(step: LandStep, isOwn: (regionCode: string) => boolean): Generator<CaseRecord> {
  for (const record of step.cases) if (isOwn(record.countyCode)) yield record;
}

/** Cuts a landing into parts that share no county, so that two connections land them side by side without waiting. */
export function splitByCounty(step: LandStep, partOf: (regionCode: string) => number): readonly LandingPart[] {
  return Array.from({ length: PARTS }, (_, part) => {
    const isOwn = (regionCode: string): boolean => partOf(regionCode) === part;
    return {
      cases: step.cases.length === 0 ? null : casesOf(step, isOwn),
      observations: step.observations.filter(({ regionCode }) => isOwn(regionCode)),
      members: step.members.filter(({ regionCode }) => isOwn(regionCode)),
      scores: step.scores.filter(({ regionCode }) => isOwn(regionCode)),
    };
  });
}
