import { OUTCOMES } from "@plumbline/schema/vocabulary/case-record.ts";
import { expect, it } from "vitest";
import { outcomeName } from "./case-words.ts";

it("names every outcome in the reader's language, of types without a closed list those that the demonstration writes", () => {
  const outcomes = [...new Set([...Object.values(OUTCOMES).flat(), "released", "answered", "decided"])];
  expect(outcomes.filter((outcome) => /[a-z]/i.test(outcomeName(outcome, "zh-CN")))).toEqual([]);
  expect(outcomes.filter((outcome) => /[_\u4e00-\u9fff]/.test(outcomeName(outcome, "en")))).toEqual([]);
});
