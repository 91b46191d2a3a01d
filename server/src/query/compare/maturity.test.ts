import { ownLeaves } from "@plumbline/drizzle/catalogue/own-leaves.ts";
import { catalogueTexts } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import { readCatalogue } from "@plumbline/drizzle/catalogue/read-catalogue.ts";
import { describe, expect, it } from "vitest";
import { RegionTree } from "../catalogue/region-tree.ts";
import { AnswerDays } from "./answer-days.ts";
import { isMature } from "./maturity.ts";
import { PeriodStates } from "./period-states.ts";

const { regions } = readCatalogue(catalogueTexts()).catalogue;
const tree = new RegionTree([...regions, ...ownLeaves(regions)], "330400");
const jiashan = tree.get("330421");
if (jiashan === undefined) throw new Error("330421");
const Q1 = { from: 2026 * 12, to: 2026 * 12 + 3 };
const dataOf = (committedAt: string, { now = committedAt, standsAt = null }: { now?: string; standsAt?: string | null } = {}): AnswerDays =>
  new AnswerDays({ basis: "live", version: { version: 1, committedAt }, past: false, standsAt }, new Date(now), "Asia/Shanghai");

describe("maturity", () => {
  // The quarter ends on 31 March; 45 days after the day that follows it is 16 May.
  it.each([["2026-05-15T15:59:59Z", false], ["2026-05-15T16:00:00Z", true]])("comes with the local day of the data's last change: at %s it is %s", (committedAt, mature) => {
    expect(isMature(jiashan, Q1, 45, { states: null, days: dataOf(committedAt) })).toBe(mature);
  });

  it.each([null, "2026-05-01T01:00:00Z", "2026-11-01"])("does not come by waiting: the clock and the moment asked for (%s) bring no case", (standsAt) => {
    expect(isMature(jiashan, Q1, 45, { states: null, days: dataOf("2026-05-01T01:00:00Z", { now: "2027-01-01T00:00:00Z", standsAt }) })).toBe(false);
    expect(isMature(jiashan, Q1, 45, { states: null, days: dataOf("2026-05-16T01:00:00Z", { now: "2020-01-01T00:00:00Z", standsAt }) })).toBe(true);
  });

  it("is judged by the day on which each quarter was fixed, whatever came since", () => {
    const states = new PeriodStates(tree, "approved", [
      { regionCode: "330421", from: Q1.from - 3, months: 3, event: "approved", at: "2026-04-15T01:00:00Z" },
      { regionCode: "330421", from: Q1.from, months: 3, event: "approved", at: "2026-04-15T01:00:00Z" },
    ]);
    const days = dataOf("2026-12-31T00:00:00Z", { now: "2027-01-01T00:00:00Z" });
    expect(isMature(jiashan, Q1, 45, { states, days })).toBe(false);
    expect(isMature(jiashan, Q1, 14, { states, days })).toBe(true);
    expect(isMature(jiashan, { from: Q1.from - 3, to: Q1.from }, 45, { states, days })).toBe(true);
    expect(isMature(jiashan, { from: Q1.from - 3, to: Q1.to }, 45, { states, days })).toBe(false);
  });
});
