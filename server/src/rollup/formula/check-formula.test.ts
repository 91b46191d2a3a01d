import { catalogueTexts } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import { readCatalogue } from "@plumbline/drizzle/catalogue/read-catalogue.ts";
import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import { describe, expect, it } from "vitest";
import { checkFormula } from "./check-formula.ts";
import { parseFormula } from "./parse-formula.ts";

const measures = new Map(readCatalogue(catalogueTexts()).catalogue.measures.map((measure) => [measure.code, measure]));

function messages(text: string, catalogue: ReadonlyMap<string, Measure> = measures): string[] {
  const result = parseFormula("XF99", text);
  if (result.kind === "fault") throw new Error(result.fault.message);
  return checkFormula("XF99", result.root, catalogue).map((fault) => fault.message);
}

describe("checkFormula", () => {
  it.each([
    "reconsideration.settled / reconsideration.concluded",
    "closing(reconsideration.pending)",
    "365 * closing(reconsideration.pending) / reconsideration.concluded",
    "corrections.reoffended / (opening(corrections.supervised) + corrections.received)",
    "annualise(litigation.filed) / avg_stock(population.resident)",
    "annualise(litigation.lost + litigation.settled) / prior_year_end(population.resident)",
    "distinct(alliance.enterprises_served) / closing(enterprise.active)",
    "reconsideration.concluded / (2 * 6)",
  ])("accepts %s", (text) => {
    expect(messages(text)).toEqual([]);
  });

  it.each([
    ["reconsideration.setled / reconsideration.concluded", "XF99, character 1: there is no measure “reconsideration.setled”: correct the name, or add the measure to the catalogue."],
    ["reconsideration.pending", "XF99, character 1: “reconsideration.pending” is a stock and cannot stand alone: take it through opening(…), closing(…), avg_stock(…) or prior_year_end(…)."],
    ["reconsideration.accepted - distinct(legal_adviser.villages_served)", "XF99, character 26: “-” joins reconsideration.accepted and distinct(legal_adviser.villages_served), but distinct counts may hold the same member: define one measure that counts both."],
    ["alliance.enterprises_served", "“alliance.enterprises_served” is a count_distinct and cannot stand alone: take it through distinct(…)."],
    ["closing(reconsideration.accepted)", "closing(…) takes a stock, but “reconsideration.accepted” is a flow: take it as it is, or through annualise(…)."],
    ["distinct(village.total)", "distinct(…) takes a count_distinct, but “village.total” is a stock"],
    ["closing(village.total + village.rule_of_law)", "XF99, character 23: closing(…) takes one measure by its name: move the rest out of the parentheses."],
    ["annualise(reconsideration.days)", "annualise(…) takes flows, but “reconsideration.days” is a sum_of_days"],
    ["annualise(annualise(litigation.filed))", "“annualise(litigation.filed)” is annualised already"],
    ["annualise(closing(village.total))", "“closing(village.total)” is a stock: annualise flows alone"],
    ["annualise(12)", "annualise(…) takes flows, not a number"],
    ["annualise(litigation.lost / litigation.concluded)", "annualise(…) takes flows, not a ratio"],
    ["mediation.concluded + mediation.days", "whose units are cases (件) and days (天): add like to like only."],
    ["litigation.filed + litigation.head_due", "which are collected by month and by quarter: collect both alike."],
    ["reconsideration.accepted + reconsideration.concluded", "XF99, character 26: “+” joins reconsideration.accepted and reconsideration.concluded, which count by different dates (accepted and concluded): use measures counted by the same date."],
    ["reconsideration.accepted * reconsideration.concluded", "a product of measures cannot be added up: multiply by numbers only."],
    ["reconsideration.accepted + 1", "“+” joins a number and a measure"],
    ["litigation.filed / litigation.concluded", "“/” divides litigation.filed, collected by month, by litigation.concluded, collected by quarter"],
    ["1 / litigation.filed", "“/” divides a number by litigation.filed, so the numerator counts nothing"],
    ["litigation.filed / (2 - 2)", "“/” divides by 0"],
    ["litigation.lost / litigation.concluded * 100", "“*” meets a ratio, and ratios are formed last so that they are ratios of sums"],
    ["litigation.lost / litigation.concluded + litigation.settled / litigation.concluded", "“+” meets a ratio"],
    ["litigation.lost / litigation.concluded / 2", "“/” meets a ratio"],
    ["2 * 3", "XF99, character 3: the formula names no measure"],
    ["XF05 + XF06", "XF99, character 1: XF05 is a metric, and a formula is over measures: write out the formula of XF05."],
  ])("refuses %s", (text, message) => {
    expect(messages(text)[0]).toContain(message);
  });

  it("reports every fault of a formula, each at its place, and none that only follows from another", () => {
    expect(messages("village.total / (a.b + population.resident)").map((message) => message.slice(0, 40))).toEqual([
      "XF99, character 1: “village.total” is a ",
      "XF99, character 18: there is no measure ",
      "XF99, character 24: “population.resident”".slice(0, 40),
    ]);
  });

  it("refuses a sum of measures that add up by different rules", () => {
    const filed = measures.get("litigation.lost");
    const settled = measures.get("litigation.settled");
    if (filed === undefined || settled === undefined) throw new Error("the catalogue lacks the measures of this test");
    const changed = new Map([["litigation.lost", filed], ["litigation.settled", { ...settled, overRegions: "none" as const }]]);
    expect(messages("litigation.lost + litigation.settled", changed)).toEqual([
      "XF99, character 17: “+” joins litigation.lost and litigation.settled, which add up by different rules (sum over regions and sum over periods; none over regions and sum over periods): give both the same rules.",
    ]);
  });
});
