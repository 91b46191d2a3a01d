import { expect, it } from "vitest";
import { townStrip } from "../goldens/demo/town-strip.ts";
import { stripSentence } from "./strip-sentence.ts";

const english = { language: "en", noun: { one: "town", many: "towns" }, line: "the city line" } as const;

it("counts both sides, says where most of one lie, and what the tick is", () => {
  expect(stripSentence(townStrip("en"), english)).toEqual({
    lead: "Of 70 towns, 6 are better than the city line by more than chance and 7 are worse.",
    rest: "An outlier's 95% interval leaves out the city line. 4 of the worse lie in Tongxiang. 3 of the better lie in Jiashan. A row's tick is its own ratio of sums, not the mean of its dots.",
  });
});

it("names no county for a few towns, and judges nobody without bands", () => {
  const view = townStrip("zh");
  const few = { ...view, groups: view.groups.filter(({ name }) => name === "海宁") };
  const chinese = { language: "zh-CN", noun: { one: "镇（街道）", many: "镇（街道）" }, line: "全市线" } as const;
  expect(stripSentence(few, chinese)).toEqual({ lead: "12 个镇（街道）中，超出偶然地优于全市线 1 个，逊于 2 个。", rest: "离群：95% 区间不含全市线。竖记为该县合计之比，非各点的平均。" });
  const none = { ...view, groups: view.groups.map((group) => ({ ...group, units: group.units.map((unit) => ({ ...unit, band: "notRanked" as const })) })) };
  expect(stripSentence(none, english).lead).toBe("No town can be judged against the city line.");
});

it("names no county where one side is spread over many", () => {
  const view = townStrip("en");
  const spread = { ...view, groups: view.groups.map((group) => ({ ...group, units: group.units.map((unit, index) => ({ ...unit, band: index === 3 ? ("worse" as const) : ("similar" as const) })) })) };
  expect(stripSentence(spread, english).rest).toBe("An outlier's 95% interval leaves out the city line. A row's tick is its own ratio of sums, not the mean of its dots.");
});
