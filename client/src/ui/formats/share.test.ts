import { expect, it } from "vitest";
import { formatShare, formatTightShare } from "./share.ts";

it("writes n as numerator and denominator", () => {
  expect(formatShare(169, 295, "件", "zh-CN")).toBe("169/295 件");
  expect(formatShare(6412, 6530, "件", "en")).toBe("6,412 of 6,530");
  expect(formatTightShare(26, 34, "en")).toBe("26/34");
});
