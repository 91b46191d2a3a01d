import { expect, it } from "vitest";
import { countyRanks } from "../goldens/demo/ranks-and-limits.ts";
import { rankSetsSentence } from "./rank-sets-sentence.ts";
import type { TestedRankSetRow, TestedRankSetsView } from "./rank-sets-view.ts";

const english = { language: "en", noun: { one: "county", many: "counties" }, line: "the city line" } as const;
const chinese = { ...english, language: "zh-CN", noun: { one: "县（市、区）", many: "县（市、区）" } } as const;

/** Regions A, B, C … in order, the first so many sharing their place, and the pairs that differ by no more than chance: "AB" for A and B. */
function order(names: string, openPairs: readonly string[], shares: readonly number[] = [], firsts = 1): TestedRankSetsView {
  const [row] = countyRanks.rows;
  if (row === undefined) throw new Error("The demo has no row.");
  const rows = [...names].map((name, at): TestedRankSetRow => {
    const open = openPairs.filter((pair) => pair.includes(name)).map((pair) => pair.replace(name, ""));
    const ahead = [...names].slice(0, at).filter((other) => !open.includes(other)).length;
    const behind = [...names].slice(at + 1).filter((other) => !open.includes(other)).length;
    return { ...row, code: name, name, open, rank: { place: at < firsts ? 1 : at + 1, best: ahead + 1, worst: names.length - behind, shares: at === 0 ? shares : [] } };
  });
  return { ...countyRanks, places: rows.length, rows };
}

/** What makes an order established ends every sentence about one. */
const RULE = { "zh-CN": "先后确立：两地之差超出偶然（各对一并检验，90%）；位次不判离群。", en: "An order is established where the two differ by more than chance, all pairs tested together at 90%; ranks call nobody an outlier." } as const;
const withRule = (rest: string, { language }: { readonly language: "zh-CN" | "en" }): string => (language === "en" ? `${rest} ${RULE.en}` : `${rest}${RULE[language]}`).trim();

it("keeps apart what overlapping sets would chain: only the next one is open against the first", () => {
  // A is 1–2 and C 2–3: their sets meet, and yet A is established before C.
  const chain = order("ABC", ["AB", "BC"], [0.97]);
  expect(chain.rows.map(({ rank }) => [rank?.best, rank?.worst])).toEqual([[1, 2], [1, 3], [2, 3]]);
  expect(rankSetsSentence(chain, chinese)).toEqual({ lead: "A在第 1–2 位（97% 的抽样中居首）：除B外，均已确立在其后。", rest: withRule("其余 2 个之间的先后均未确立。", chinese) });
  expect(rankSetsSentence(chain, english)).toEqual({ lead: "A is at 1 to 2 (first in 97% of draws): all but B are established behind it.", rest: withRule("No order among the other 2 is established.", english) });
});

it("counts as open in each set of the demonstration exactly those that the pairs name", () => {
  const ranked = countyRanks.rows.flatMap(({ rank, open }) => (rank === null ? [] : [{ ...rank, open }]));
  expect(ranked.map(({ open }) => open.length)).toEqual(ranked.map(({ best, worst }) => worst - best));
  expect(rankSetsSentence(countyRanks, english)).toEqual({
    lead: "Jiashan is first, which is established.",
    rest: withRule("Among the other 6 only this is established: Xiuzhou before Haining and Tongxiang; Pinghu before Tongxiang; Nanhu before Tongxiang; Haiyan before Tongxiang.", english),
  });
});

it("names the pairs whose order is established where these are few, and the open ones where those are", () => {
  expect(rankSetsSentence(order("ABCD", ["BC", "CD"]), english)).toEqual({ lead: "A is first, which is established.", rest: withRule("Among the other 3 only this is established: B before D.", english) });
  const open = order("ABCDEFGH", ["GH"]);
  expect(rankSetsSentence(open, chinese).rest).toBe(withRule("其余 7 个之间只有这些先后未确立：G与H。", chinese));
  expect(rankSetsSentence(open, english).rest).toBe(withRule("Among the other 7 only these orders are not established: G and H.", english));
});

it("counts pairs where there are too many to name", () => {
  const neighbours = [..."ABCDEFGHIJ"].slice(1).map((name, at) => `${"ABCDEFGHIJ".charAt(at)}${name}`);
  expect(rankSetsSentence(order("ABCDEFGHIJ", neighbours), english).rest).toBe(withRule("Of the 36 pairs among the other 9, 28 have an established order; the table says of each with whom its order is open.", english));
});

it("says that all or nothing is established", () => {
  expect(rankSetsSentence(order("AB", []), english)).toEqual({ lead: "A is first, which is established.", rest: withRule("", english) });
  expect(rankSetsSentence(order("ABC", []), chinese).rest).toBe(withRule("其余 2 个之间的先后均已确立。", chinese));
  expect(rankSetsSentence(order("ABC", ["AB", "AC", "BC"]), english)).toEqual({ lead: "First place is not established: A is at 1 to 3, established before nobody.", rest: withRule("No order among the other 2 is established.", english) });
  expect(rankSetsSentence(order("", []), chinese).lead).toBe("没有可排位的县（市、区）。");
});

it("says where some of the peers stand among all, and singles out no first of them", () => {
  const some = { ...order("ABC", ["AB", "BC"]), places: 72 };
  expect(rankSetsSentence(some, english)).toEqual({ lead: "The 3 counties drawn are at 1–3 of 72.", rest: withRule("Among these 3 only this is established: A before C.", english) });
  expect(rankSetsSentence({ ...order("A", []), places: 72 }, chinese)).toEqual({ lead: "A居 72 个中的第 1 位，范围 1。", rest: RULE["zh-CN"] });
});

it("singles out none of several that share first place", () => {
  const tied = (names: string, open: readonly string[]) => order(names, open, [0.16], 2);
  expect(rankSetsSentence(tied("ABCD", ["AB", "AC", "BD"]), english)).toEqual({ lead: "First place is not established: A and B share it, and nobody is established behind all of them.", rest: withRule("The order among the other 2 is established.", english) });
  expect(rankSetsSentence(tied("ABCD", ["AB", "AC", "CD"]), chinese)).toEqual({ lead: "A、B并列首位：除C外，均已确立在其后。", rest: withRule("其余 2 个之间的先后均未确立。", chinese) });
  expect(rankSetsSentence(tied("ABCD", ["AB", "AC", "CD"]), english).lead).toBe("A and B share first place: all others but C are established behind all of them.");
  expect(rankSetsSentence(tied("ABC", ["AB"]), chinese).lead).toBe("A、B并列首位，其余均已确立在其后。");
  expect(rankSetsSentence(tied("AB", ["AB"]), english)).toEqual({ lead: "A and B share first place, with no order among them.", rest: withRule("", english) });
});
