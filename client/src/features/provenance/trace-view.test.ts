import { expect, it } from "vitest";
import { figureParts, figureText, formulaText, plainNumber, termName, termRole, type Provenance, type Term } from "./trace-view.ts";

const term = (number: number, measure: string, nameZh: string, nameEn: string, more: Partial<Term> = {}): Term => ({
  number, measure, nameZh, nameEn, unitZh: "件", unitEn: "cases", fn: null, source: "CASES", inNumerator: false, inDenominator: false, countsN: false, value: 1, ...more,
});
const SETTLED = term(0, "reconsideration.settled", "调解和解数", "settled", { inNumerator: true });
const CONCLUDED = term(1, "reconsideration.concluded", "审结数", "concluded", { inDenominator: true, countsN: true });

function provenance(more: { readonly formula?: string; readonly terms?: readonly Term[]; readonly measurement?: Partial<Provenance["measurement"]> } = {}): Provenance {
  const region = { code: "330421", parentCode: "330400", level: "COUNTY" as const, nameZh: "嘉善县", shortZh: "嘉善", nameEn: "Jiashan", pinyin: "jia shan" };
  return {
    version: 7, asOf: "2026-10-15T01:30:00Z", basis: "AIRED", partial: false, recordsOpen: true,
    metric: { ref: "XF05", code: "XF05", version: 1, nameZh: "调解和解率", nameEn: "settlement rate", unitZh: "%", unitEn: "%", countUnitZh: "件", countUnitEn: "cases", decimals: 2, formula: more.formula ?? "reconsideration.settled / reconsideration.concluded", factor: 100, definitionZh: "", definitionEn: "" },
    region, period: { id: "2026Q3", labelZh: "2026年三季度", labelEn: "2026 Q3" },
    measurement: { value: 57.288, numerator: 169, denominator: 295, n: 295, coverage: 1, missing: null, synthetic: true, ...more.measurement },
    terms: [...(more.terms ?? [SETTLED, CONCLUDED])],
    cells: { total: 0, next: null, cells: [] }, observations: { total: 0, next: null, observations: [] }, releases: { total: 0, next: null, releases: [] },
  };
}

it("writes the figure as the page does, with what it is made of", () => {
  expect(figureText(provenance(), "zh-CN")).toBe("57.3%");
  expect(figureParts(provenance(), "zh-CN")).toEqual(["169 ÷ 295", "n 295"]);
  expect(figureParts(provenance({ measurement: { coverage: 0.75 } }), "en")).toEqual(["169 ÷ 295", "n 295", "75% of units reported"]);
});

it("says why there is no figure, and neither n nor parts that are unknown", () => {
  const gap = provenance({ measurement: { value: null, numerator: null, denominator: null, n: null, coverage: null, missing: "NOT_AIRED" } });
  expect([figureText(gap, "zh-CN"), figureText(gap, "en"), figureParts(gap, "en")]).toEqual(["— 未晾晒", "— not aired", []]);
});

it("writes the formula in the measures' names, whichever code begins another", () => {
  expect(formulaText(provenance(), "zh-CN")).toBe("调解和解数 ÷ 审结数 × 100");
  const terms = [term(0, "litigation.filed", "收案数", "filed", { fn: "annualise" }), term(1, "population.resident", "常住人口", "residents", { fn: "avg_stock" })];
  const rate = provenance({ formula: "annualise(litigation.filed) / avg_stock(population.resident)", terms });
  expect(formulaText(rate, "zh-CN")).toBe("折年（收案数） ÷ 期均（常住人口） × 100");
  expect(formulaText(rate, "en")).toBe("brought to a year (filed) ÷ average stock (residents) × 100");
});

it("names where a measure stands and how it is taken", () => {
  expect([termRole(SETTLED, true, "en"), termRole(CONCLUDED, true, "en"), termRole(term(2, "x", "", "", { countsN: true }), true, "en"), termRole(SETTLED, false, "en")]).toEqual(["Numerator", "Denominator", "Small-number n", "Value"]);
  expect(termRole(term(0, "x", "", "", { inNumerator: true, inDenominator: true }), true, "en")).toBe("Both sides");
  expect([termName({ ...SETTLED, fn: "opening" }, "zh-CN"), termName(SETTLED, "en")]).toEqual(["调解和解数（期初）", "settled"]);
});

it("writes stored numbers with the digits that they have", () => {
  expect([plainNumber(1234, "en"), plainNumber(12.5, "en"), plainNumber(0.25, "en"), plainNumber(1 / 3, "en"), plainNumber(-2, "en")]).toEqual(["1,234", "12.5", "0.25", "0.333", "−2"]);
});
