import { expect, it } from "vitest";
import type { Quarter } from "../../../filters/quarters.ts";
import { metricPeriod } from "./metric-period.ts";

const quarter = (id: string): Quarter => ({ id, labelZh: id, labelEn: id, basis: id < "2025" ? "aired" : "live", approvedAt: null, airedAt: null });
const quarters = ["2023", "2024", "2025", "2026"].flatMap((year) => [1, 2, 3, 4].map((at) => quarter(`${year}Q${at}`))).slice(0, -1);
const shown = (byYear: boolean, asked: string | undefined, basis: Quarter["basis"] = "live") => {
  const found = metricPeriod(quarters, byYear, asked, basis);
  return "kind" in found ? found.kind : [found.period.id, found.quarter];
};

it("shows a quarterly metric for a kept quarter alone", () => {
  expect([shown(false, undefined), shown(false, "2024Q2"), shown(false, undefined, "aired")]).toEqual([["2026Q3", "2026Q3"], ["2024Q2", "2024Q2"], ["2024Q4", "2024Q4"]]);
  expect([shown(false, "2025"), shown(false, "2026Q4")]).toEqual(["unkept quarter", "unkept quarter"]);
});

it("shows a yearly metric for its latest whole year with the basis, and for any year that is chosen", () => {
  expect([shown(true, undefined), shown(true, undefined, "aired"), shown(true, "2023")]).toEqual([["2025", "2025Q4"], ["2024", "2024Q4"], ["2023", "2023Q4"]]);
});

it("leads from a quarter to the last whole year up to it", () => {
  expect([shown(true, "2026Q3"), shown(true, "2025Q4"), shown(true, "2025Q3"), shown(true, "2025-12")]).toEqual([["2025", "2025Q4"], ["2025", "2025Q4"], ["2024", "2024Q4"], ["2025", "2025Q4"]]);
  // Nothing was whole before the first year.
  expect(shown(true, "2023Q2")).toEqual(["2023", "2023Q4"]);
});

it("names no year that is not kept as a whole", () => {
  expect([shown(true, "2026"), shown(true, "2019")]).toEqual(["unkept year", "unkept year"]);
  expect(metricPeriod([quarter("2026Q1")], true, undefined, "live")).toEqual({ kind: "no years" });
});
