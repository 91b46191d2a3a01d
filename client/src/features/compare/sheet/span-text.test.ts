import { expect, it } from "vitest";
import { spanText } from "./span-text.ts";

const periods = (...ids: string[]) => ids.map((id) => ({ id, labelZh: `${id}季`, labelEn: id }));

it("names a row of periods by its ends, and single ones one by one", () => {
  expect(spanText(periods("2026Q1", "2026Q2", "2026Q3"), "en")).toBe("2026Q1 – 2026Q3");
  expect(spanText(periods("2026Q3"), "en")).toBe("2026Q3");
  expect(spanText(periods("2024Q3", "2025Q3", "2026Q3"), "en")).toBe("2024Q3, 2025Q3, 2026Q3");
  expect(spanText(periods("2025Q3", "2026Q3"), "zh-CN")).toBe("2025Q3季、2026Q3季");
  expect(spanText([], "en")).toBe("");
});
