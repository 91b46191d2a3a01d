import { expect, it } from "vitest";
import { fileName } from "./file-name.ts";

it("names a file by title and scope, without what paths and shells read", () => {
  expect(fileName("收、结、存", ["2026年三季度 · 实时 · 嘉兴市"], "csv")).toBe("收、结、存-2026年三季度-实时-嘉兴市.csv");
  expect(fileName("a/b: 50%", [], "png")).toBe("a-b-50.png");
  expect(fileName("", [], "svg")).toBe("plumbline.svg");
});

it("ends a name that is too long with a word, and not with what led on to the next", () => {
  expect(fileName("", [`${"x".repeat(109)} mediation, legal aid`], "csv")).toBe(`${"x".repeat(109)}-mediation.csv`);
});

it("cuts a long title and keeps what tells its file from others", () => {
  const rest = ["XF05 v1", "7 counties of Jiaxing City", "2023 Q1 – 2026 Q3 · Live"];
  expect(fileName("Mediation and settlement rate of administrative reconsideration by county", rest, "csv")).toBe("Mediation-and-settlement-rate-of-administrative-reconsideratio-XF05-v1-7-counties-of-Jiaxing-City-2023-Q1-–-2026-Q3-Live.csv");
  const zh = fileName("行政复议案件经调解与和解结案的比率".repeat(3), ["XF05 v1", "嘉兴市 7 个县（市、区）", "2023年一季度—2026年三季度 · 实时"], "csv");
  expect(zh).toMatch(/^行政复议案件经调解与和解结案的比率.*-XF05-v1-嘉兴市-7-个县（市、区）-2023年一季度—2026年三季度-实时\.csv$/);
  expect(new TextEncoder().encode(zh).length).toBeLessThan(200);
});
