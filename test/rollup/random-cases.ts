import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import fc from "fast-check";
import { COUNTIES, TOWNS } from "./test-installation.ts";

const day = (index: number): string => new Date(Date.UTC(2025, 0, 1) + index * 86_400_000).toISOString().slice(0, 10);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 3 });

interface Life {
  readonly received: number;
  readonly wait: number | null;
  readonly spent: number | null;
  readonly paused: number;
}

const lives = fc.record<Life>({ received: fc.nat(400), wait: maybe(fc.nat(20)), spent: maybe(fc.nat(120)), paused: fc.nat(30) });

/** Outcomes that the types below allow; null for one that was not recorded. */
const OUTCOMES = {
  reconsideration: ["upheld", "revoked", "dismissed", "mediated", "settled", "withdrawn", null],
  mediation: ["agreed", "not_agreed", "withdrawn"],
  corrections: ["completed", null],
  legality_review: ["no_objection", "revise", "returned", null],
  legal_aid: ["completed", "terminated"],
} as const;

type Place = Pick<CaseRecord, "countyCode" | "townCode">;

/** The town, null for the county's own level, and sometimes the city's own level. */
const places = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...COUNTIES).chain((countyCode) => fc.constantFrom(null, ...TOWNS[countyCode]).map((townCode): Place => ({ countyCode, townCode }))) },
  { weight: 1, arbitrary: fc.constant<Place>({ countyCode: "330400", townCode: null }) },
);

const extras = fc.record({
  feedback: maybe(fc.nat(500).map(day)), suggestions_answered: maybe(fc.nat(9)), performance_due: maybe(fc.nat(500).map(day)), performed: maybe(fc.boolean()),
  assignment_due: maybe(fc.nat(500).map(day)), assigned_on: maybe(fc.nat(500).map(day)), filed_on: maybe(fc.nat(500).map(day)), replied_on: maybe(fc.nat(500).map(day)),
  confirmation_requested: maybe(fc.nat(500).map(day)), sued_on: maybe(fc.nat(500).map(day)), served_on: maybe(fc.nat(500).map(day)), linked_case_type: maybe(fc.constantFrom("litigation", "mediation")),
  supplement_days: maybe(fc.nat(10)), agreement_form: maybe(fc.constantFrom("written", "oral")), reconvicted: maybe(fc.nat(500).map(day)), review_decided: maybe(fc.nat(500).map(day)),
}, { requiredKeys: [] });

/** One state of one of `pool` cases; the same number always has the same type and county, as a case number has. */
export function randomCase(pool: number): fc.Arbitrary<CaseRecord> {
  const types = Object.keys(OUTCOMES) as (keyof typeof OUTCOMES)[];
  return fc.tuple(fc.nat(pool - 1), places, lives, fc.nat(5), maybe(fc.boolean()), fc.nat(19), maybe(fc.constantFrom("supervision", "pre_sentence_assessment")), maybe(fc.constantFrom("ordinary", "duty_lawyer", "simplified", "fast_track")), extras).map(
    ([number, place, { received, wait, spent, paused }, pick, enterprise, fate, matter, procedure, extra]): CaseRecord => {
      const type = types[number % types.length] ?? "mediation";
      const outcomes = OUTCOMES[type];
      const begun = received + (wait ?? 0);
      const concludedOn = spent === null ? null : day(begun + spent);
      return {
        caseNumber: `case ${number}`, type, ...place, matter, procedure,
        organClass: ["government", "department", null][(fate + pick) % 3] ?? null, field: ["land", "taxes", null][pick % 3] ?? null, channel: ["online", "counter", null][fate % 3] ?? null,
        receivedOn: day(received), acceptedOn: wait === null ? null : day(begun), concludedOn,
        pauseDays: wait === null || spent === null ? 0 : Math.min(paused, spent), extensionDays: (fate * 7) % 45,
        outcome: concludedOn === null ? null : (outcomes[pick % outcomes.length] ?? null), enterprise, withdrawn: fate === 0, synthetic: true, extra,
      };
    },
  );
}
