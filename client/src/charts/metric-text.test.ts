import { expect, it } from "vitest";
import { metricText } from "./metric-text.ts";

it("names a metric with its code and version, each once", () => {
  expect(metricText({ metric: "调解和解率", code: "XF05 v1" }, "zh-CN")).toBe("调解和解率（XF05 v1）");
  expect(metricText({ metric: "Correction rate v3", code: "XF06 v3" }, "en")).toBe("Correction rate v3 (XF06)");
  expect(metricText({ metric: "Median days" }, "en")).toBe("Median days");
  expect(metricText({}, "en")).toBe("");
});
