import { expect, it } from "vitest";
import { notOnBasisSentence } from "./not-on-basis-sentence.ts";

const quarter = { id: "2026Q3", labelZh: "2026年三季度", labelEn: "2026 Q3" };

it("says of a quarter what it lacks, in both languages", () => {
  expect((["live", "approved", "aired"] as const).map((basis) => notOnBasisSentence(quarter, basis, "zh-CN"))).toEqual(["2026年三季度还没有数据。", "2026年三季度尚未审定。", "2026年三季度尚未晾晒。"]);
  expect(notOnBasisSentence(quarter, "aired", "en")).toBe("2026 Q3 is not aired yet.");
});
