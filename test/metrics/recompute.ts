import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import type { LegalLimit } from "@plumbline/schema/vocabulary/legal-limit.ts";
import type { MemberReport } from "@plumbline/schema/vocabulary/member-report.ts";
import { withinLimitOf, workingDaysBetween } from "../rollup/expected-clocks.ts";

/** Everything that was ever reported, as it stands. */
export interface Facts {
  readonly cases: Iterable<CaseRecord>;
  /** The last report of each unit and quarter, by “region quarter's first day”. */
  readonly members: ReadonlyMap<string, readonly MemberReport[]>;
  readonly limits: readonly LegalLimit[];
}

/** A region and days [from, to). */
export interface Place {
  readonly region: string;
  readonly from: string;
  readonly to: string;
}

export interface Parts {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

const CITY = "330400";
const lies = (code: string, region: string): boolean => region === CITY || code === region || code.startsWith(region);
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Cases of a type that were concluded in the place and count. */
function* concluded(facts: Facts, type: CaseRecord["type"], { region, from, to }: Place): Generator<CaseRecord & { readonly concludedOn: string }> {
  for (const record of facts.cases) {
    const { concludedOn } = record;
    if (record.withdrawn || record.type !== type || concludedOn === null || concludedOn < from || concludedOn >= to) continue;
    if (lies(record.townCode ?? record.countyCode, region)) yield { ...record, concludedOn };
  }
}

function ratio<T>(records: Iterable<T>, amount: (record: T) => number): Parts {
  let [numerator, denominator] = [0, 0];
  for (const record of records) {
    numerator += amount(record);
    denominator += 1;
  }
  return { numerator, denominator };
}

const accepted = (facts: Facts, type: CaseRecord["type"], place: Place) => [...concluded(facts, type, place)].filter(({ acceptedOn }) => acceptedOn !== null);

/** Metrics counted from the facts one by one, without cells, plans or SQL. */
export const RECOMPUTED: Readonly<Record<string, { readonly town: boolean; readonly of: (facts: Facts, place: Place) => Parts }>> = {
  XF02: { town: false, of: (facts, place) => ({ numerator: accepted(facts, "reconsideration", place).length, denominator: null }) },
  XF05: { town: false, of: (facts, place) => ratio(accepted(facts, "reconsideration", place), ({ outcome }) => (outcome === "mediated" || outcome === "settled" ? 1 : 0)) },
  XF08: { town: false, of: (facts, place) => ratio(accepted(facts, "reconsideration", place), (record) => (withinLimitOf(facts.limits, "", record) ? 1 : 0)) },
  XF09: { town: false, of: (facts, place) => ratio(accepted(facts, "reconsideration", place), (record) => days(record.acceptedOn ?? "", record.concludedOn) - record.pauseDays) },
  TJ02: { town: true, of: (facts, place) => ratio(accepted(facts, "mediation", place), ({ outcome }) => (outcome === "agreed" ? 1 : 0)) },
  HS04: { town: true, of: (facts, place) => ratio([...concluded(facts, "legality_review", place)].filter(({ outcome }) => outcome !== "returned"), (record) => workingDaysBetween(record.receivedOn ?? record.acceptedOn, record.concludedOn) ?? 0) },
  YS15: {
    town: true,
    of: ({ members }, { region, from, to }) => {
      const reports = [...members.values()].filter(([first]) => first !== undefined && lies(first.regionCode, region) && first.period.start >= from && first.period.start < to);
      const served = new Set(reports.flatMap((report) => report.flatMap(({ member }) => (member === null ? [] : [member]))));
      return { numerator: reports.length === 0 ? null : served.size, denominator: null };
    },
  },
};
