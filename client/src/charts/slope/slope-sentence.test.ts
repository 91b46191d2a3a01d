import { expect, it } from "vitest";
import { fourQuarters } from "../goldens/demo/rank-moves.ts";
import { slopeSentence } from "./slope-sentence.ts";

const english = { language: "en", noun: { one: "county", many: "counties" }, line: "the city line" } as const;
const chinese = { language: "zh-CN", noun: { one: "县（市、区）", many: "县（市、区）" }, line: "全市线" } as const;

it("tells established changes with their ranks from moves within chance", () => {
  expect(slopeSentence(fourQuarters, chinese)).toEqual({
    lead: "2025年四季度至2026年三季度，变化超出偶然：▲ 嘉善县（第 4 位 → 第 1 位）、▼ 海宁市（第 1 位 → 第 6 位）。",
    rest: "超出偶然：首末两期之差的 95% 区间不含 0。另有 2 个县（市、区）位次变动，但数值变化不超出偶然。",
  });
});

it("calls a shared rank tied", () => {
  const shared = { ...fourQuarters, units: fourQuarters.units.map((unit) => ({ ...unit, change: unit.name === "南湖区" ? ("worse" as const) : null })) };
  expect(slopeSentence(shared, english).lead).toBe("From 2025年四季度 to 2026年三季度 changed by more than chance: ▼ 南湖区 (tied 6th → 5th).");
});

it("says so when nothing changed by more than chance", () => {
  const quiet = { ...fourQuarters, units: fourQuarters.units.map((unit) => ({ ...unit, change: "similar" as const })) };
  expect(slopeSentence(quiet, english).lead).toMatch(/nothing changed by more than chance\.$/);
  expect(slopeSentence(quiet, english).rest).toBe("More than chance: the 95% interval of the difference between the first and the last period leaves out 0. 5 counties moved in rank though their values changed by no more than chance.");
});

it("claims nothing of values without intervals", () => {
  const unjudged = { ...fourQuarters, units: fourQuarters.units.map((unit) => ({ ...unit, change: null })) };
  expect(slopeSentence(unjudged, chinese)).toEqual({ lead: "2025年四季度至2026年三季度，不判变化是否超出偶然：数值没有 95% 区间。", rest: "" });
});
