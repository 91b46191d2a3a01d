import { expect, it } from "vitest";
import { judgedText } from "./texts.ts";

it("says at which level a figure differs from its target or its own past", () => {
  expect(judgedText({ band: "better", level: 0.998 }, "zh-CN")).toBe("优于（99.8%）");
  expect(judgedText({ band: "worse", level: 0.95 }, "en")).toBe("Worse (95%)");
  expect([judgedText({ band: "similar", level: null }, "en"), judgedText(null, "en")]).toEqual(["Similar", ""]);
});
