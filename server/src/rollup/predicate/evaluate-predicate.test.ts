import { describe, expect, it } from "vitest";
import { evaluatePredicate, openAtPeriodEnd } from "./evaluate-predicate.ts";
import type { Contribution, PredicateContext, PredicateRecord } from "./evaluate-predicate.ts";
import { parsePredicate } from "./parse-predicate.ts";

const context: PredicateContext = {
  window: (name, record) => name === "open_at_period_end" && openAtPeriodEnd(record, "2026-07-01"),
  withinLimit: (name) => name === "suit",
};

function contribution(text: string, record: PredicateRecord): Contribution {
  const parsed = parsePredicate(text);
  if (parsed.kind === "fault") throw new Error(parsed.fault.message);
  return evaluatePredicate(parsed.predicate, record, context);
}

const settled: PredicateRecord = {
  type: "reconsideration", accepted: "2026-04-02", concluded: "2026-05-01", signed: "2026-05-02", outcome: "settled", enterprise: true, net_days: 29, enterprise_id: "e7",
};
const one: Contribution = { kind: "amount", amount: 1 };
const none: Contribution = { kind: "none" };

describe("evaluatePredicate", () => {
  it.each<[string, Contribution]>([
    ["type = reconsideration and outcome in (mediated, settled)", one],
    ["type = reconsideration and outcome in (upheld, revoked)", none],
    ["enterprise = yes", one],
    ["enterprise = no", none],
    ["outcome != settled", none],
    ["procedure != duty_lawyer", one],
    ["procedure = duty_lawyer", none],
    ["procedure is set", none],
    ["procedure is not set", one],
    ["concluded <= signed", one],
    ["signed < concluded", none],
    ["concluded <= due", none],
    ["net_days <= signed", none],
    ["within_limit(suit)", one],
    ["within_limit", none],
    ["open_at_period_end", none],
    ["sum(net_days) where enterprise = yes", { kind: "amount", amount: 29 }],
    ["sum(net_days) where enterprise = no", none],
    ["sum(working_days) where enterprise = yes", { kind: "unreadable", field: "working_days" }],
    ["distinct(enterprise_id) where accepted is set", { kind: "member", member: "e7" }],
    ["distinct(village) where accepted is set", { kind: "unreadable", field: "village" }],
  ])("%s", (text, expected) => {
    expect(contribution(text, settled)).toEqual(expected);
  });

  it("takes yes and no as words where a record holds words", () => {
    expect(contribution("performed = yes", { performed: "yes" })).toEqual(one);
    expect(contribution("performed = no", { performed: null })).toEqual(none);
  });

  it.each([
    ["before the period's end and still open", { accepted: "2026-06-30", concluded: null }, true],
    ["concluded on the last day", { accepted: "2026-06-01", concluded: "2026-06-30" }, false],
    ["concluded the day after", { accepted: "2026-06-01", concluded: "2026-07-01" }, true],
    ["accepted the day after", { accepted: "2026-07-01", concluded: null }, false],
    ["never accepted", { accepted: null, concluded: null }, false],
  ])("counts as open a case %s: %o", (_name, record, open) => {
    expect(openAtPeriodEnd(record, "2026-07-01")).toBe(open);
  });
});
