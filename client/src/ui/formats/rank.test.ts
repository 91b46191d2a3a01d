import { expect, it } from "vitest";
import { describeMove, formatMove, formatRank } from "./rank.ts";

it("writes ranks and ties", () => {
  expect(formatRank(3, false, "zh-CN")).toBe("第 3 位");
  expect(formatRank(1, true, "zh-CN")).toBe("并列第 1 位");
  expect(formatRank(1, true, "en")).toBe("tied 1st");
  expect([2, 3, 4, 11, 12, 13, 21, 42, 111].map((rank) => formatRank(rank, false, "en"))).toEqual(
    ["2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "42nd", "111th"],
  );
});

it("writes moves as arrows, and says them", () => {
  expect([1, -2, 0].map(formatMove)).toEqual(["↑1", "↓2", "—"]);
  expect(describeMove(-2, "zh-CN")).toBe("后退 2 位");
  expect(describeMove(0, "en")).toBe("rank unchanged");
});
