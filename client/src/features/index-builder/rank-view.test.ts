import { expect, it } from "vitest";
import type { IndexAnswerFragment } from "../../generated/graphql.ts";
import { rankView, steadiness } from "./rank-view.ts";
import { indexWords } from "./words.ts";

const region = (code: string, name: string) => ({ code, nameZh: name, nameEn: name, shortZh: name, parentCode: "330400", level: "COUNTY", pinyin: "" }) as const;
const row = (code: string, rank: number | null, stability: { best: number; worst: number; median: number } | null) => ({ region: region(code, code), score: rank === null ? null : 50, rank, tied: false, notScored: [], stability, groups: [], parts: [] });
const answer = {
  asOf: "2026-10-15T01:30:00Z", version: 7, basis: "LIVE", synthetic: true, smallNumberLimit: 10, within: region("330400", "Jiaxing"), period: { id: "2026Q3", labelZh: "2026年三季度", labelEn: "2026 Q3" }, metrics: [],
  rows: [row("A", 1, { best: 1, worst: 1, median: 1 }), row("B", 2, { best: 2, worst: 4, median: 2 }), row("C", null, null)],
} as unknown as IndexAnswerFragment;
const view = (language: "zh-CN" | "en") => rankView(answer, { language, timeZone: "Asia/Shanghai", draws: 400 });

it("gives place, range, basis and moment a column each, every one with a head", () => {
  const details = view("zh-CN").rows.map(({ detail }) => detail);
  expect(details.map(({ facts }) => facts.map(({ label, text }) => `${label} ${text}`))).toEqual([
    ["位次 第 1 位", "90% 位次范围 1", "数据口径 实时", "截至 2026-10-15 09:30"],
    ["位次 第 2 位", "90% 位次范围 2–4", "数据口径 实时", "截至 2026-10-15 09:30"],
    ["数据口径 实时", "截至 2026-10-15 09:30"],
  ]);
  expect(details.every(({ band, bandText }) => band === null && bandText === "")).toBe(true);
});

it("names a range of one place as one", () => {
  expect(view("zh-CN").summary).toContain("第 1 位，90% 位次范围只有第 1 位; B");
  expect(view("en").summary).toContain("rank 1, 90% range 1 alone; B 50.0 rank 2, 90% range 2 to 4");
});

it("says of the steady ones what was computed, and no more", () => {
  const { stable, unstable } = steadiness(answer, "en");
  expect([stable, unstable]).toEqual([["A"], ["B"]]);
  expect(indexWords("en").stable("A", 400)).toBe("Over 400 draws the 5th and the 95th percentile of the place coincide: A.");
  expect(indexWords("zh-CN").stable("A", 400)).toBe("400 次计算中，位次的第 5 与第 95 百分位相同：A。");
});
