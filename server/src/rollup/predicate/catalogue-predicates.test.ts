import { catalogueTexts } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import { readCatalogue } from "@plumbline/drizzle/catalogue/read-catalogue.ts";
import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import { describe, expect, it } from "vitest";
import { checkPredicates } from "./check-predicates.ts";
import { parsePredicate } from "./parse-predicate.ts";
import { predicateSupport } from "./predicate-support.ts";
import { printPredicate } from "./print-predicate.ts";

const { measures } = readCatalogue(catalogueTexts()).catalogue;
const counted = measures.filter((measure) => measure.predicate !== "");
const find = (code: string): Measure => {
  const measure = measures.find((candidate) => candidate.code === code);
  if (measure === undefined) throw new Error(`no measure ${code}`);
  return measure;
};
const needs = (measure: Measure): string[] => {
  const parsed = parsePredicate(measure.predicate);
  return parsed.kind === "fault" ? [parsed.fault.message] : predicateSupport(parsed.predicate).map(({ need }) => need);
};

describe("the predicates of the catalogue", () => {
  it("are 103, all sound", () => {
    expect(counted).toHaveLength(103);
    expect(checkPredicates(measures)).toEqual([]);
  });

  it("print as they were written", () => {
    const printed = counted.map(({ predicate }) => {
      const parsed = parsePredicate(predicate);
      return parsed.kind === "fault" ? parsed.fault.message : printPredicate(parsed.predicate);
    });
    expect(printed).toEqual(counted.map(({ predicate }) => predicate));
  });

  it("name, among those over case records, what takes a limit", () => {
    const unmet = counted.filter((measure) => measure.source.kind === "case" && needs(measure).length > 0);
    expect(Object.fromEntries(unmet.map((measure) => [measure.code, needs(measure)]))).toEqual({
      "reconsideration.on_time": ["legal_limit"],
      "reconsideration.sued": ["legal_limit"],
      "mediation.confirmation_requested": ["legal_limit"],
      "legal_aid.reviewed_on_time": ["legal_limit"],
      "legal_aid.assigned_on_time": ["legal_limit"],
      "legal_aid.filed_on_time": ["legal_limit"],
      "corrections.assessments_on_time": ["legal_limit"],
    });
  });

  it.each([
    ["lawyer.introduced", ["retention"]],
    ["officer.certified", ["register_state"]],
    ["health_check.enterprises_to_date", ["members", "year_to_date"]],
    ["contract.reviewed", []],
    ["coordination.on_time", []],
  ])("say what %s needs", (code, expected) => {
    expect(needs(find(code))).toEqual(expected);
  });

  it("say so in a sentence", () => {
    const parsed = parsePredicate(find("reconsideration.on_time").predicate);
    expect(parsed.kind === "predicate" && predicateSupport(parsed.predicate)).toEqual([
      { need: "legal_limit", clause: "within_limit", position: 48, message: "“within_limit” needs a limit of its type of case, which limits.csv does not hold." },
    ]);
  });
});

describe("checkPredicates", () => {
  it.each<[string, string, Partial<Measure>, RegExp]>([
    ["another type than the source", "mediation.agreed", { predicate: "type = legal_aid" }, /^mediation\.agreed: the source is case:mediation, so the first clause must be “type = mediation”/],
    ["another register than the source", "village.total", { predicate: "register = towns and valid_at_period_end" }, /register = villages/],
    ["a flow that sums days", "mediation.days", { kind: "flow" }, /sum\(calendar_days\) makes a sum_of_days, but the kind is flow/],
    ["a sum of days without its sum", "mediation.agreed", { kind: "sum_of_days" }, /begins with sum\(net_days\)/],
    ["a distinct count without its members", "mediation.agreed", { kind: "count_distinct" }, /begins with distinct\(field\) where/],
    ["a stock without a state", "mediation.agreed", { kind: "stock" }, /exactly one clause that says what counts at the period's end/],
    ["a flow with a state", "reconsideration.pending", { kind: "flow" }, /remove the clause about the period's end/],
    ["a text that cannot be read", "mediation.agreed", { predicate: "type = mediation and days > 3" }, /^mediation\.agreed: “days > 3” at character 22 is no clause/],
  ])("reports %s", (_name, code, change, message) => {
    expect(checkPredicates([{ ...find(code), ...change }]).map((fault) => fault.message)).toContainEqual(expect.stringMatching(message));
  });
});
