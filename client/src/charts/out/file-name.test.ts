import { expect, it } from "vitest";
import { fileName } from "./file-name.ts";

it("names a file by title and scope, without what paths and shells read", () => {
  expect(fileName("收、结、存", ["2026年三季度 · 实时 · 嘉兴市"], "csv")).toBe("收、结、存-2026年三季度-实时-嘉兴市.csv");
  expect(fileName("a/b: 50%", [], "png")).toBe("a-b-50.png");
  expect(fileName("", [], "svg")).toBe("plumbline.svg");
});

it("ends a name that is too long with a word, and not with what led on to the next", () => {
  expect(fileName("", [`${"x".repeat(70)} mediation, legal aid`], "csv")).toBe(`${"x".repeat(70)}-mediation.csv`);
});

it("cuts a long title and keeps what tells its file from others", () => {
  const name = fileName("Mediation and settlement rate of administrative reconsideration by county", ["XF05 v1", "7 counties of Jiaxing City", "2026 Q3 · Live"], "csv");
  expect(name).toBe("Mediation-and-settlement-rate-of-XF05-v1-7-counties-of-Jiaxing-City-2026-Q3-Live.csv");
});
