import { expect, it } from "vitest";
import { titleOf } from "./makeup-view.ts";

const quarter = { id: "2026Q3", labelZh: "2026年三季度", labelEn: "2026 Q3" };
const year = { id: "2025", labelZh: "2025年", labelEn: "2025" };

it("names the year of what is measured by year beside the others of the index", () => {
  const answer = { period: quarter, metrics: [{ weight: 1, metric: { ref: "YS20" }, denominator: null, period: year }, { weight: 1, metric: { ref: "XF05" }, denominator: null, period: quarter }] };
  expect(titleOf("YS20", answer, [], "zh-CN")).toBe("YS20（2025年）");
  expect(titleOf("YS20", answer, [], "en")).toBe("YS20 (2025)");
  expect(titleOf("XF05", answer, [], "en")).toBe("XF05");
});
