import { expect, it } from "vitest";
import { twoBaselines } from "../goldens/demo/two-baselines.ts";
import { controlSentence } from "./control-sentence.ts";

it("names what is more than chance, calls the rest usual, and warns of limits on trial", () => {
  expect(controlSentence(twoBaselines, "en")).toEqual({
    lead: "2 of 18 periods are more than chance: 2023年二季度 2 of 3 near the lower limit; 2025年三季度 above the limit.",
    rest: "More than chance: beyond a limit, 7 in a row on one side of the mean, rising or falling, or 2 of 3 near a limit. New baselines begin at 2025年一季度 (新复议条例施行): mean and limits are computed apart before and after. The others are usual variation. The baseline has fewer than 12 points: limits are on trial and still move.",
  });
  expect(controlSentence(twoBaselines, "zh-CN").lead).toBe("18 期中 2 期超出偶然：2023年二季度3 点中 2 点近下限；2025年三季度高于上限。");
});

it("finds nothing where no rule is broken, and has no limits for too few points", () => {
  const quiet = { ...twoBaselines, points: twoBaselines.points.slice(0, 12).map((point) => ({ ...point, causes: [] })) };
  expect(controlSentence(quiet, "en")).toEqual({ lead: "All 11 periods lie within usual variation.", rest: "More than chance: beyond a limit, 7 in a row on one side of the mean, rising or falling, or 2 of 3 near a limit. Their ups and downs need no explanation one by one." });
  const short = { ...quiet, points: quiet.points.map((point) => ({ ...point, limits: null })) };
  expect(controlSentence(short, "zh-CN").lead).toBe("点数不足，无法给出控制限。");
});
