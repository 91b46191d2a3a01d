import { expect, it } from "vitest";
import { twoMetrics } from "../goldens/demo/two-metrics.ts";
import { scatterSentence } from "./scatter-sentence.ts";

const english = { language: "en", noun: { one: "town", many: "towns" }, line: "the city line" } as const;

it("says which way two metrics go together, with the proof and the caution", () => {
  const { lead, rest } = scatterSentence(twoMetrics, english);
  expect(lead).toMatch(/^Where one is higher, the other is lower \(ρ = −0\.\d\d, 95% interval −0\.\d\d to −0\.\d\d, 60 towns\)\.$/);
  expect(rest).toBe("Outliers: Xitang, Wuzhen, Xincheng and Puyuan. That they go together does not say that one makes the other.");
});

it("establishes nothing where the interval holds zero, and judges no handful", () => {
  const units = twoMetrics.units.slice(0, 8).map((unit, index) => ({ ...unit, outlier: false, x: index, y: [3, 1, 4, 1, 5, 9, 2, 6][index] ?? 0 }));
  expect(scatterSentence({ ...twoMetrics, units }, english).lead).toMatch(/^No relation of the two metrics is established/);
  expect(scatterSentence({ ...twoMetrics, units: units.slice(0, 3) }, { ...english, language: "zh-CN", noun: { one: "镇", many: "镇" } }).lead).toBe("3 个镇太少，无法判断两项指标的关系。");
});
