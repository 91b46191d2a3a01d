import { startOfMonthIndex } from "@plumbline/schema/vocabulary/period.ts";
import type { FactRequest, FactWord } from "../../store/read/case-fact-query.ts";
import type { CaseStatisticsPlan } from "./plan-case-statistics.ts";

/** Groups that one reading of records may give, of all stretches of time together. */
const MOST_FACTS = 60_000;

const WORDS: readonly FactWord[] = ["matter", "field", "outcome", "organ_class", "channel", "procedure"];

export interface FactPlan {
  readonly request: FactRequest;
  /** Whether a record's row is found by its county or by its own region. */
  readonly regionBy: "county" | "region" | null;
}

/** Names the records that answer a question, and how they are told apart. */
export function planFacts(plan: CaseStatisticsPlan, asOf: number | null): FactPlan {
  const { groupBy, time, places } = plan;
  const regionBy = groupBy.includes("region") ? places.recordsBy : null;
  const columns = WORDS.filter((word) => groupBy.includes(word));
  const first = time.stretches[0]?.from ?? 0;
  return {
    regionBy,
    request: {
      filter: {
        counties: [...new Set([...places.rowsOfPlace.keys()].map(({ countyCode }) => countyCode))],
        regions: places.onlyRegions,
        types: plan.request.types === null || plan.request.types === undefined ? null : plan.types,
        words: [...plan.conditions.words, ...(plan.outcomes === null ? [] : [{ column: "outcome" as const, words: plan.outcomes }])],
        enterprise: plan.conditions.enterprise, accepted: plan.conditions.accepted, concluded: plan.conditions.concluded,
      },
      columns: [...(regionBy === null ? [] : [regionBy]), ...columns],
      byEnterprise: groupBy.includes("enterprise"),
      cuts: [first, ...time.stretches.map(({ to }) => to)].map(startOfMonthIndex),
      before: plan.stocks,
      accepted: plan.intake,
      concluded: plan.outflow,
      days: plan.days,
      clocks: plan.measures.has("on_time_rate") ? [...plan.clocks].map(([type, clock]) => ({ type, clock })) : null,
      agesAt: plan.byAge ? time.places.map(({ to }) => startOfMonthIndex(to)) : null,
      asOf,
      limit: MOST_FACTS,
    },
  };
}
