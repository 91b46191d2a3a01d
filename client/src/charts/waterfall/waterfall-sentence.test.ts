import { expect, it } from "vitest";
import { changeOfTowns, explainedChange } from "../goldens/demo/explained-change.ts";
import { waterfallSentence } from "./waterfall-sentence.ts";

it("accounts for the change and says what the account leaves out", () => {
  expect(waterfallSentence(explainedChange, "zh-CN")).toEqual({
    lead: "由 53.2% 到 57.3%，+4.1 百分点，其中自身变化 +3.4，结构变化 +0.7。",
    rest: "影响最大：嘉善县 +3.0，海宁市 −1.5。无数据未计入：本级。* 该处有单位某期缺数，可能貌似影响。这是算术上的分解，不是原因，也不判离群。",
  });
});

it("knows no mix of a sum", () => {
  const sum = { ...explainedChange, leftOut: [], parts: explainedChange.parts.slice(0, 1), shares: [], total: { ...explainedChange.total, shares: [] } };
  expect(waterfallSentence(sum, "en")).toEqual({ lead: "From 53.2% to 57.3%, +4.1 百分点.", rest: "Largest: 嘉善县 +3.0. This is an account of the change, not its cause, and calls nobody an outlier." });
});

it("tells shifts within counties from those between them", () => {
  expect(waterfallSentence(changeOfTowns, "en").lead).toBe("From 53.2% to 57.3%, +4.1 百分点: own rate +2.9, mix within +0.8, mix between +0.4.");
});
