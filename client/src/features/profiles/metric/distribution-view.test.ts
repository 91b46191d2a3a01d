import { expect, it } from "vitest";
import { answerOf } from "./answer.fixture.ts";
import { rankingView, type RankingContext } from "./distribution-view.ts";

const RATES = answerOf([["嘉兴市", 54.9, null], ["甲县", 82, "BETTER"], ["乙县", 36, "WORSE"]]);
const context: RankingContext = { smallNumberLimit: 10, language: "zh-CN", timeZone: "Asia/Shanghai", basis: "live", asOf: "2026-10-15T01:30:00Z", line: RATES.referenceRegion, traceOf: () => undefined };
const facts = (view: ReturnType<typeof rankingView>) => new Map(view?.rows[0]?.detail.facts.map(({ label, text }) => [label, text]));

it("stands counties beside the city's line, each with its distance", () => {
  const view = rankingView(RATES, context);
  expect(view?.reference).toEqual({ value: 54.9, text: "全市 54.9%" });
  expect(facts(view).get("全市线")).toBe("54.9%（+27.1 百分点）");
});

it("draws no line and measures no distance where the city's figure is the total of the counties'", () => {
  const view = rankingView(answerOf([["嘉兴市", 54.9, null], ["甲县", 48, null], ["乙县", 6.9, null]], { unitZh: "分", unitEn: "points", proportion: false, changeRule: "PERCENT", wholeIsTotal: true }), context);
  expect([view?.reference, view?.classes]).toEqual([null, null]);
  expect([facts(view).get("全市线"), facts(view).get("全市合计")]).toEqual([undefined, "54.9 分"]);
});

it("sets what rests on too few last and apart also where nobody is ranked, and names n beside values without parts", () => {
  const answer = answerOf([["嘉兴市", 11, null], ["甲县", 22.2, "NOT_RANKED"], ["乙县", 8, "NOT_RANKED"]], { unitZh: "天", unitEn: "days", direction: "NEUTRAL", rankable: false, proportion: false });
  const few = { ...answer, series: answer.series.map((series) => ({ ...series, n: [257, 9, 48] })) };
  expect(rankingView(few, context)?.rows.map(({ name, band, ranked, count, move }) => [name, band, ranked, count, move])).toEqual([["乙县", null, true, "n 48", ""], ["甲县", "notRanked", false, "n 9", "n<10"]]);
});
