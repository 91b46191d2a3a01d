import { expect, it } from "vitest";
import { twoMetrics } from "../goldens/demo/two-metrics.ts";
import { scatterSentence } from "./scatter-sentence.ts";

const english = { language: "en", noun: { one: "town", many: "towns" }, line: "the city line" } as const;

it("says which way two metrics go together, with the proof and the caution", () => {
  const { lead, rest } = scatterSentence(twoMetrics, english);
  expect(lead).toMatch(/^Where one is higher, the other is lower \(ρ = −0\.\d\d, 95% interval −0\.\d\d to −0\.\d\d, 59 towns\)\.$/);
  expect(rest).toBe("Outliers (the 95% interval leaves out the city line of that metric): by “Mean days of a case” nobody; by “Agreement performance rate” Xitang, Wuzhen, Xincheng and Puyuan. ○ n<10 or incomplete, not ranked and no part of ρ: by “Agreement performance rate” Town 1. That they go together does not say that one makes the other.");
});

it("establishes nothing where the interval holds zero, and judges no handful", () => {
  const units = twoMetrics.units.slice(0, 8).map((unit, index) => ({ ...unit, outlier: [], small: [], x: index, y: [3, 1, 4, 1, 5, 9, 2, 6][index] ?? 0 }));
  expect(scatterSentence({ ...twoMetrics, units }, english).lead).toMatch(/^No relation of the two metrics is established/);
  expect(scatterSentence({ ...twoMetrics, units: units.slice(0, 3) }, { ...english, language: "zh-CN", noun: { one: "镇", many: "镇" } }).lead).toBe("3 个镇太少，无法判断两项指标的关系。");
});

it("says by which metric a region may be an outlier, and that neither judges where neither does", () => {
  const chinese = { language: "zh-CN", noun: { one: "镇", many: "镇" }, line: "全市线" } as const;
  const units = twoMetrics.units.filter(({ small }) => small.length === 0).map((unit) => ({ ...unit, outlier: [] }));
  const of = (x: boolean, y: boolean) => scatterSentence({ ...twoMetrics, units, x: { ...twoMetrics.x, judged: x }, y: { ...twoMetrics.y, judged: y } }, chinese).rest;
  expect(of(true, true)).toBe("离群（95% 区间不含该指标的全市线）：按“Mean days of a case”没有；按“Agreement performance rate”没有。相关不说明因果。");
  expect(of(true, false)).toContain("按“Mean days of a case”没有；“Agreement performance rate”不判。");
  expect(of(false, false)).toContain("这里不判离群：");
});

it("names by which metric a region is an outlier, and by which its values are too few", () => {
  const [one, other] = twoMetrics.units;
  if (one === undefined || other === undefined) throw new Error("The demo has no towns.");
  const units = [{ ...one, name: "Jiashan", outlier: ["x" as const], small: ["y" as const] }, { ...other, name: "Haining", outlier: ["y" as const], small: [] }];
  const { rest } = scatterSentence({ ...twoMetrics, units }, english);
  expect(rest).toBe("Outliers (the 95% interval leaves out the city line of that metric): by “Mean days of a case” Jiashan; by “Agreement performance rate” Haining. ○ n<10 or incomplete, not ranked and no part of ρ: by “Agreement performance rate” Jiashan.");
});
