import { AGE_BANDS } from "@plumbline/schema/vocabulary/age-band.ts";
import type { AgeBand } from "@plumbline/schema/vocabulary/age-band.ts";
import type { CaseFact } from "../../store/read/case-fact-query.ts";
import { GroupTallies } from "./group-tallies.ts";
import type { Tally } from "./case-tally.ts";
import type { CaseStatisticsPlan } from "./plan-case-statistics.ts";
import type { FactPlan } from "./plan-facts.ts";

/** Adds counted records up into groups. */
export function tallyFacts(plan: CaseStatisticsPlan, { request, regionBy }: FactPlan, facts: readonly CaseFact[]): GroupTallies {
  const tallies = new GroupTallies();
  const wanted: ReadonlySet<AgeBand> = new Set(plan.request.filter?.ageBands ?? AGE_BANDS);
  const words = [...request.columns, ...(request.byEnterprise ? ["enterprise"] : [])];
  const everywhere = plan.time.places.map((_, place) => place);
  for (const fact of facts) {
    const band = AGE_BANDS[fact.age] ?? AGE_BANDS[0];
    if (fact.event === "pending" && !wanted.has(band)) continue;
    const wordOf = (name: string): string => fact.words[words.indexOf(name)] ?? "";
    const regions = regionBy === null ? [0] : (plan.places.rowsOfCode.get(wordOf(regionBy)) ?? []);
    for (const region of regions) {
      const at = (period: number): Tally =>
        tallies.at(plan.groupBy.map((dimension) => {
          switch (dimension) {
            case "region":
              return String(region);
            case "period":
              return String(period);
            case "type":
              return fact.type;
            case "age_band":
              return band;
            default:
              return wordOf(dimension);
          }
        }));
      if (fact.event === "pending") {
        addPending(at(fact.stretch - 1), fact);
        continue;
      }
      // Stretch 0 lies before all of time that is asked for.
      const stretch = plan.time.stretches[fact.stretch - 1];
      for (const period of stretch?.flows ?? []) addFlow(at(period), fact);
      for (const period of stretch?.opens ?? (plan.stocks ? everywhere : [])) addStock(at(period), fact);
    }
  }
  return tallies;
}

function mark(tally: Tally, { type, synthetic }: CaseFact): void {
  tally.types.add(type);
  tally.synthetic ||= synthetic;
}

function addPending(tally: Tally, fact: CaseFact): void {
  tally.aged += fact.cases;
  mark(tally, fact);
}

function addStock(tally: Tally, fact: CaseFact): void {
  tally.opening += fact.event === "accepted" ? fact.cases : -fact.cases;
  tally.synthetic ||= fact.synthetic;
}

function addFlow(tally: Tally, fact: CaseFact): void {
  mark(tally, fact);
  if (fact.event === "accepted") {
    tally.accepted += fact.cases;
    return;
  }
  tally.concluded += fact.cases;
  tally.settled += fact.settled;
  tally.corrected += fact.corrected;
  tally.onTime += fact.onTime;
  tally.histograms.push({ days: fact.days, counts: fact.counts });
}
