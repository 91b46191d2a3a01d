import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { regionCode } from "@plumbline/schema/vocabulary/region.ts";
import { expect, it } from "vitest";
import { FigurePlan } from "./figure-plan.ts";
import { Figures } from "./figures.ts";

const JAN = 2026 * 12;
const county = (code: string): Region => ({
  code: regionCode(code), parentCode: null, level: "county", own: false, kind: "county", nameZh: code, shortZh: code, nameEn: code, pinyin: code,
  countyCode: regionCode(code), validFrom: "2023-06-30", validTo: null,
});

it("finds figures by need, place and month, and tells a gap from a zero", () => {
  const plan = new FigurePlan();
  const key = { measure: "a.a", breakdown: "", months: 3, running: false, closing: false };
  const [first, second] = [plan.figure(key, JAN), plan.figure(key, JAN + 3)];
  const [here, there] = [plan.place(county("A")), plan.place(county("B"))];
  expect(plan.size).toBe(4);
  const figures = new Figures(plan, { keys: [0, 1], months: [JAN, JAN + 3], values: [0, 7], units: [3, null], synthetic: [1, 0], allSynthetic: false });
  expect([figures.value(first, here), figures.value(second, here), figures.value(second, there)]).toEqual([0, Number.NaN, 7]);
  expect([figures.units(first, here), figures.units(second, there)]).toEqual([3, Number.NaN]);
  expect([figures.isSynthetic(first, here), figures.isSynthetic(second, there)]).toEqual([true, false]);
});

it("carries a stock on over months without a flow, and from before what was read", () => {
  const plan = new FigurePlan();
  const key = { measure: "a.stock", breakdown: "", months: 3, running: true, closing: false };
  const refs = [0, 3, 6].map((step) => plan.figure(key, JAN + step));
  const [here, there] = [plan.place(county("A")), plan.place(county("B"))];
  const figures = new Figures(plan, { keys: [0, 0, 0], months: [null, JAN, JAN + 6], values: [10, -4, 3], units: [], synthetic: [], allSynthetic: true });
  expect(refs.map((ref) => figures.sumUpTo(ref, here))).toEqual([6, 6, 9]);
  expect(refs.map((ref) => figures.sumUpTo(ref, there))).toEqual([0, 0, 0]);
  expect(figures.isAnySynthetic(0, here)).toBe(true);
});

it("looks back for the last value", () => {
  const plan = new FigurePlan();
  const ref = plan.figure({ measure: "a.year", breakdown: "", months: 12, running: false, closing: false }, JAN, 3);
  const here = plan.place(county("A"));
  const figures = new Figures(plan, { keys: [0, 0], months: [JAN - 36, JAN - 24], values: [5, 6], units: [1, 1], synthetic: [], allSynthetic: false });
  expect(figures.lastUpTo(ref, here)).toEqual({ need: 0, start: JAN - 24 });
  expect(figures.lastUpTo(ref, plan.place(county("B")))).toBeNull();
});
