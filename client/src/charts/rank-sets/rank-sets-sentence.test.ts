import { expect, it } from "vitest";
import { countyRanks } from "../goldens/demo/ranks-and-limits.ts";
import { rankSetsSentence } from "./rank-sets-sentence.ts";
import type { RankSetsView } from "./rank-sets-view.ts";

const english = { language: "en", noun: { one: "county", many: "counties" }, line: "the city line" } as const;
const chinese = { ...english, language: "zh-CN", noun: { one: "县（市、区）", many: "县（市、区）" } } as const;

/** Regions in order, by best and worst place. */
function sets(...bounds: readonly (readonly [number, number])[]): RankSetsView {
  const [row] = countyRanks.rows;
  if (row === undefined) throw new Error("The demo has no row.");
  return { ...countyRanks, rows: bounds.map(([best, worst], index) => ({ ...row, name: "ABCDEF".charAt(index), rank: { place: index + 1, best, worst, shares: [] } })) };
}

it("says who is first in how many draws and between whom the order is open", () => {
  expect(rankSetsSentence(countyRanks, english)).toEqual({
    lead: "Jiashan is first in 98% of draws.",
    rest: "Ranks 2 to 7 overlap: the order among Xiuzhou, Pinghu, Nanhu, Haiyan, Haining and Tongxiang is not established.",
  });
  expect(rankSetsSentence(countyRanks, chinese).rest).toBe("第 2～7 位相互重叠：Xiuzhou、Pinghu、Nanhu、Haiyan、Haining、Tongxiang的先后未确立。");
});

it("cuts the order only where everybody before lies before everybody after", () => {
  expect(rankSetsSentence(sets([1, 2], [1, 2], [3, 4], [3, 4]), english)).toEqual({
    lead: "First place is not established: A may be anywhere from 1 to 2.",
    rest: "Ranks 1 to 2 overlap: the order among A and B is not established. Ranks 3 to 4 overlap: the order among C and D is not established.",
  });
  expect(rankSetsSentence(sets([1, 1], [2, 2]), english)).toEqual({ lead: "A is first, which is established.", rest: "The whole order is established." });
  // Sets that share a place leave its order open.
  expect(rankSetsSentence(sets([1, 2], [2, 3], [2, 3]), english).rest).toBe("Ranks 1 to 3 overlap: the order among A, B and C is not established.");
});
