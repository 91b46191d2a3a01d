import { expect, it } from "vitest";
import { townFunnel } from "../goldens/demo/ranks-and-limits.ts";
import { funnelSentence } from "./funnel-sentence.ts";

const english = { language: "en", noun: { one: "town", many: "towns" }, line: "the city line" } as const;
const chinese = { language: "zh-CN", noun: { one: "镇（街道）", many: "镇（街道）" }, line: "全市线" } as const;

it("says what an outlier is, what chance brings, what is there and who is far out", () => {
  expect(funnelSentence(townFunnel, english)).toEqual({
    lead: "An outlier is a town outside the 95% limits for its n.",
    rest: "Of 71 towns, 3 or 4 would fall outside by chance alone; 12 do (▲ 6, ▼ 6). Outside 99.8%: 1, Puyuan. Together the towns lie further from the city line than chance explains (φ = 2.1): weigh those outside 95% alone against the adjusted limits.",
  });
  expect(funnelSentence({ ...townFunnel, dispersion: null }, chinese).rest).toBe("71 个镇（街道）中，仅凭偶然会有 3–4 个在外，实有 12 个（▲ 6，▼ 6）。99.8% 界限之外 1 个：Puyuan。");
});

it("weighs nobody where nobody is outside 95 % alone", () => {
  const inside = { ...townFunnel, units: townFunnel.units.map((unit) => ({ ...unit, outside: null })) };
  expect(funnelSentence(inside, english).rest).toMatch(/None lies outside 99\.8%\. Together the towns lie further from the city line than chance explains \(φ = 2\.1\)\.$/);
  expect(funnelSentence(inside, chinese).rest).toMatch(/镇（街道）整体偏离全市线的程度大于偶然所能解释（φ = 2\.1）。$/);
});

it("names base and n of a rate apart, and who is not judged for the latter", () => {
  const rate = { ...townFunnel, sizeIsN: false, dispersion: null, units: townFunnel.units.slice(0, 14) };
  expect(rate.units.filter(({ few }) => few).map(({ name }) => name)).toEqual(["Town 1"]);
  expect(funnelSentence(rate, english).lead).toBe("An outlier is a town outside the 95% limits for its base.");
  expect(funnelSentence(rate, english).rest).toMatch(/ ○ n<10 \(n: the cases counted\), not judged: Town 1\.$/);
  expect(funnelSentence(rate, chinese).lead).toBe("离群指落在自身基数对应的 95% 界限之外的镇（街道）。");
  expect(funnelSentence(rate, chinese).rest).toMatch(/○ n<10（n 为计入的件数），不判：Town 1。$/);
});

it("calls neither side of a neutral metric better, and judges nobody when all are small", () => {
  const neutral = { ...townFunnel, dispersion: null, units: townFunnel.units.map((unit) => ({ ...unit, band: "notRanked" as const })) };
  expect(funnelSentence(neutral, english).rest).toContain("12 do (6 above, 6 below).");
  const small = { ...townFunnel, units: townFunnel.units.map((unit) => ({ ...unit, judged: false })) };
  expect(funnelSentence(small, english)).toEqual({ lead: "No town can be judged.", rest: "" });
});

it("says of whom over-dispersion is told where not all are drawn", () => {
  const some = { ...townFunnel, units: townFunnel.units.filter(({ judged }) => judged).slice(0, 9) };
  expect(funnelSentence(some, english).rest).toContain("Together all 71 towns lie further from the city line than chance explains");
  expect(funnelSentence(some, chinese).rest).toContain("全部 71 个镇（街道）整体偏离全市线");
});
