import { expect, it } from "vitest";
import { metricName } from "./metric-name.ts";

it("says the version of a definition that the code alone does not mean", () => {
  const names = { nameZh: "直接纠错率", nameEn: "correction rate" };
  expect(metricName({ ...names, ref: "XF06", version: 1 }, "en")).toBe("Correction rate");
  expect([metricName({ ...names, ref: "XF06@2", version: 2 }, "en"), metricName({ ...names, ref: "XF06@2", version: 2 }, "zh-CN")]).toEqual(["Correction rate v2", "直接纠错率 v2"]);
});
