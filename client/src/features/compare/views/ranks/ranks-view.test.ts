import { expect, it } from "vitest";
import type { CompareRanksQuery } from "../../../../generated/graphql.ts";
import { city, counties, madeUpMetric, madeUpRegion } from "../../sheet/made-up-sheet.ts";
import { ranksView } from "./ranks-view.ts";

type Row = CompareRanksQuery["ranking"]["rows"][number];
const [nanhu = city, jiashan = city, haiyan = city, haining = city] = counties;
const row = (region: Row["region"], over: Partial<Row>): Row => ({
  region, value: 50, numerator: 25, denominator: 50, n: 50, coverage: 1, lower: 40, upper: 60, band: "SIMILAR", rank: null, tied: false, notRanked: null, missing: null, yearOnYear: null, synthetic: true, provisional: false, rankSet: null, rankShares: null, ...over,
});
const answer: CompareRanksQuery["ranking"] = {
  version: 7, asOf: "2026-10-15T01:30:00Z", smallNumberLimit: 10, reference: 54.9, metric: madeUpMetric, period: { id: "2026Q3", labelZh: "", labelEn: "2026 Q3" }, referenceRegion: city,
  uncertainty: { draws: 4000, level: 0.95, units: 2 },
  rows: [
    row(haining, { value: null, n: null, missing: "NOT_REPORTED", band: null }),
    row(haiyan, { n: 9, notRanked: "N_BELOW_LIMIT", band: "NOT_RANKED" }),
    row(madeUpRegion("330482", "平湖市", "Pinghu"), { n: null, coverage: 0.75, notRanked: "incomplete", band: "NOT_RANKED" }),
    row(nanhu, { rank: 2, rankSet: { best: 1, worst: 2, open: [jiashan.code] }, rankShares: [0.1, 0.9] }),
    row(jiashan, { value: 82.2, rank: 1, rankSet: { best: 1, worst: 2, open: [nanhu.code] }, rankShares: [0.9, 0.1] }),
  ],
};

it("orders by place, then those without a rank and why, then those without a value", () => {
  const view = ranksView(answer, "period", { language: "en", timeZone: "Asia/Shanghai", basis: "live", drawn: () => true });
  expect(view.rows.map(({ name, value, rank, reason }) => [name, value, rank?.place, reason])).toEqual([
    ["Jiashan", "82.2", 1, ""], ["Nanhu", "50.0", 2, ""], ["Haiyan", "50.0", undefined, "n<10"], ["Pinghu", "50.0", undefined, "incomplete (75%)"], ["Haining", "— not reported", undefined, ""],
  ]);
  expect(view.rows[0]?.rank).toEqual({ place: 1, best: 1, worst: 2, shares: [0.9, 0.1] });
  expect([view.level, view.draws, view.valueHead]).toEqual([0.95, 4000, "%"]);
});

it("says of each place, in its table too, the set and with whom the order is open", () => {
  const [first, second] = ranksView(answer, "period", { language: "zh-CN", timeZone: "Asia/Shanghai", basis: "live", drawn: () => true }).rows;
  expect([first?.open, second?.open]).toEqual([[nanhu.code], [jiashan.code]]);
  expect(first?.detail.facts.slice(0, 3)).toEqual([{ label: "位次", text: "第 1 位" }, { label: "95% 位次范围", text: "1–2" }, { label: "先后未确立", text: "南湖区" }]);
  const tied = { ...answer, rows: answer.rows.map((one) => ({ ...one, rank: one.rank === 2 ? 1 : (one.rank ?? null), tied: typeof one.rank === "number" })) };
  expect(ranksView(tied, "period", { language: "en", timeZone: "Asia/Shanghai", basis: "live", drawn: () => true }).rows.slice(0, 2).map(({ detail }) => detail.facts[0]?.text)).toEqual(["tied 1st", "tied 1st"]);
});

it("draws some of the peers with their places among all, and names of the others with whom their order is open", () => {
  const view = ranksView(answer, "period", { language: "en", timeZone: "Asia/Shanghai", basis: "live", drawn: ({ code }) => code === nanhu.code || code === haining.code });
  expect(view.rows.map(({ name, rank }) => [name, rank?.place])).toEqual([["Nanhu", 2], ["Haining", undefined]]);
  expect(view.places).toBe(2);
  expect(view.rows[0]?.detail.facts.find(({ label }) => label === "Order open with")?.text).toBe("Jiashan");
});
