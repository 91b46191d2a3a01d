import { catalogueTexts } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import { readCatalogue } from "@plumbline/drizzle/catalogue/read-catalogue.ts";
import { CASE_TYPES } from "@plumbline/schema/vocabulary/case-record.ts";
import { describe, expect, it } from "vitest";
import { CASE_FLOWS, OUTCOME_KEYS, caseFlowCodes } from "./case-flows.ts";
import { measureIsComputed, planCaseMeasure } from "./case-measure.ts";

const { measures } = readCatalogue(catalogueTexts()).catalogue;
const planOf = (code: string): ReturnType<typeof planCaseMeasure> => {
  const measure = measures.find((candidate) => candidate.code === code);
  if (measure === undefined) throw new Error(`The catalogue has no ${code}.`);
  return planCaseMeasure(measure);
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

  it("tells days with pauses from days without", () => {
    expect(planOf("reconsideration.days")).toMatchObject({ counted: { amount: { kind: "days", pauses: "deducted" } } });
    expect(planOf("mediation.days")).toMatchObject({ counted: { amount: { kind: "days", pauses: "counted" } } });
  });

  it.each([
    ["reconsideration.on_time", "legal limits"], ["reconsideration.sued", "link from one case"], ["legality_review.working_days", "working-day calendar"],
    ["corrections.assessments_due", "does not name"], ["penalty.decisions", "not counted from case records"],
  ])("does not count %s, and says why", (code, words) => {
    expect(planOf(code)).toMatchObject({ kind: "not_computed", reason: expect.stringContaining(words) });
  });

  it("computes what is reported or in a register, and no distinct members", () => {
    const computed = new Set(measures.filter(measureIsComputed).map((measure) => measure.code));
    expect(["litigation.filed", "lawyer.full_time", "mediation.agreed"].every((code) => computed.has(code))).toBe(true);
    expect(["alliance.enterprises_served", "penalty.enterprise_overturned", "reconsideration.on_time"].some((code) => computed.has(code))).toBe(false);
  });
});

describe("the flows behind case statistics", () => {
  it("are three per type, all of them counted, days and conclusions by outcome", () => {
    expect(CASE_FLOWS).toHaveLength(CASE_TYPES.length * 3);
    expect(CASE_FLOWS.map(planCaseMeasure).every((plan) => plan.kind === "counted")).toBe(true);
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
