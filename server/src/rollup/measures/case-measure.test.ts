import { readFileSync } from "node:fs";
import { CATALOGUE_FOLDER, catalogueTexts } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import { readCatalogue } from "@plumbline/drizzle/catalogue/read-catalogue.ts";
import { readLimits } from "@plumbline/drizzle/catalogue/read-limits.ts";
import { CASE_TYPES } from "@plumbline/schema/vocabulary/case-record.ts";
import { describe, expect, it } from "vitest";
import { CASE_FLOWS, OUTCOME_KEYS, caseFlowCodes } from "./case-flows.ts";
import { Clocks, NO_CLOCKS } from "./clocks.ts";
import { planCaseMeasure } from "./case-measure.ts";
import { measureIsComputed } from "./is-computed.ts";

const { measures } = readCatalogue(catalogueTexts()).catalogue;
const limits = readLimits(readFileSync(new URL("limits.csv", CATALOGUE_FOLDER), "utf8"));
const clocks = new Clocks(limits.rows);
const planOf = (code: string): ReturnType<typeof planCaseMeasure> => {
  const measure = measures.find((candidate) => candidate.code === code);
  if (measure === undefined) throw new Error(`The catalogue has no ${code}.`);
  return planCaseMeasure(measure, clocks);
};

describe("how measures are counted from cases", () => {
  it("counts by the date of attribution", () => {
    expect(planOf("reconsideration.settled")).toMatchObject({ kind: "counted", counted: { type: "reconsideration", flow: { kind: "column", column: "concluded" }, amount: { kind: "one" }, level: "county", grain: "month" } });
    expect(planOf("reconsideration.applications")).toMatchObject({ counted: { flow: { column: "received" } } });
  });

  it("makes a stock a flow in and out", () => {
    expect(planOf("corrections.supervised")).toMatchObject({ counted: { flow: { kind: "stock" }, conditions: [{ field: "type" }, { field: "matter" }] } });
  });

  it("takes an event's day from the field that must be set", () => {
    expect(planOf("legality_review.suggestions_answered")).toMatchObject({ counted: { flow: { kind: "extra", field: "feedback" }, amount: { kind: "field", field: "suggestions_answered" } } });
    expect(planOf("mediation.agreements_performed")).toMatchObject({ counted: { flow: { kind: "extra", field: "performance_due" } } });
  });

  it("tells net, calendar and working days", () => {
    expect(planOf("reconsideration.days")).toMatchObject({ counted: { amount: { kind: "days", count: "net" } } });
    expect(planOf("mediation.days")).toMatchObject({ counted: { amount: { kind: "days", count: "calendar" } } });
    expect(planOf("legality_review.working_days")).toMatchObject({ counted: { amount: { kind: "days", count: "working" } } });
  });

  it("runs a clock by the limits of the type, those of a procedure first", () => {
    expect(planOf("reconsideration.on_time")).toMatchObject({
      counted: { conditions: [{}, {}, { kind: "withinLimit", clock: { starts: [{ column: "accepted" }], deducts: "pauses", rules: [{ procedure: "simplified", days: 30 }, { procedure: null, days: 60, mostExtension: 30 }] } }] },
    });
    expect(planOf("reconsideration.sued")).toMatchObject({ counted: { conditions: expect.arrayContaining([expect.objectContaining({ kind: "compare", field: "linked_case_type", value: "litigation" })]) } });
  });

  it("counts by the last day of a clock, whether the record states it or the limit gives it", () => {
    const clock = { due: { kind: "extra", field: "assignment_due" }, ends: { field: "assigned_on" } };
    expect(planOf("legal_aid.assignment_due")).toMatchObject({ counted: { flow: { kind: "lastDay", clock }, conditions: [{}, { field: "procedure" }, { kind: "hasDate", date: { kind: "lastDay", clock } }] } });
    expect(planOf("corrections.assessments_due")).toMatchObject({ counted: { flow: { kind: "lastDay", clock: { due: { field: "due" } } } } });
  });

  it.each([["reconsideration.on_time", "limits.csv does not hold"], ["corrections.assessments_due", "does not name"]])("does not count %s without limits, and says why", (code, words) => {
    const measure = measures.find((candidate) => candidate.code === code);
    expect(measure && planCaseMeasure(measure, NO_CLOCKS)).toMatchObject({ kind: "not_computed", reason: expect.stringContaining(words) });
  });

  it("counts nothing from cases that is reported", () => {
    expect(planOf("penalty.decisions")).toMatchObject({ kind: "not_computed", reason: expect.stringContaining("not counted from case records") });
  });

  it("computes what is reported or in a register, members included, and what is derived from several types of cases", () => {
    const computed = new Set(measures.filter((measure) => measureIsComputed(measure, clocks)).map((measure) => measure.code));
    expect(["litigation.filed", "lawyer.full_time", "mediation.agreed", "reconsideration.on_time", "alliance.enterprises_served", "penalty.enterprise_overturned"].every((code) => computed.has(code))).toBe(true);
    expect(measures.filter((measure) => !computed.has(measure.code))).toEqual([]);
  });
});

describe("the flows behind case statistics", () => {
  it("are three per type, all of them counted, days and conclusions by outcome", () => {
    expect(CASE_FLOWS).toHaveLength(CASE_TYPES.length * 3);
    expect(CASE_FLOWS.map((flow) => planCaseMeasure(flow, clocks)).every((plan) => plan.kind === "counted")).toBe(true);
    expect(CASE_FLOWS.filter((measure) => measure.breakdown === "outcome").map((measure) => measure.code)).toEqual(
      CASE_TYPES.flatMap((type) => [caseFlowCodes(type).concluded, caseFlowCodes(type).days]),
    );
    expect(measures.filter((measure) => CASE_FLOWS.some((flow) => flow.code === measure.code))).toEqual([]);
  });

  it("name every outcome in both languages", () => {
    expect(OUTCOME_KEYS.filter(({ nameZh }) => !/[\u4e00-\u9fff]/.test(nameZh))).toEqual([]);
    expect(OUTCOME_KEYS.map(({ key }) => key)).toContain("unrecorded");
  });
});
