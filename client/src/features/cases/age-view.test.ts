import { expect, it } from "vitest";
import { ageView } from "./age-view.ts";
import { flowView } from "./flow-view.ts";
import { casesRequest, quarter } from "./made-up-cases.ts";

const asOf = "2026-10-15T01:30:00Z";

it("heads ages as ages, and says what their share is a share of", () => {
  const rows = [{ ageBand: "DAYS_0_15" as const, totalOver: [], pending: 30, missing: null, synthetic: true }, { ageBand: "DAYS_OVER_90" as const, totalOver: [], pending: 10, missing: null, synthetic: true }];
  const [first] = ageView({ asOf, rows }, casesRequest(), "zh-CN", "Asia/Shanghai").bars.series[0]?.details ?? [];
  expect([first?.nameHead, first?.region, first?.facts.slice(0, 2)]).toEqual(["时长", "0–15 天", [{ label: "占未结", text: "75.0%" }, { label: "范围", text: "嘉兴市" }]]);
});

it("heads what came, went and stayed as figures", () => {
  const rows = [{ period: quarter("2026Q1"), accepted: 3, concluded: 2, pending: 1, missing: null, synthetic: true }];
  expect(flowView({ asOf, rows }, casesRequest(), "en", "Asia/Shanghai").lines.map(({ details }) => [details[0]?.nameHead, details[0]?.region])).toEqual([["Figure", "Accepted"], ["Figure", "Concluded"], ["Figure", "Pending at end"]]);
});
