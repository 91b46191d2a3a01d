import { expect, it } from "vitest";
import { formatCount, formatTightCount } from "./count.ts";

it.each([
  [6412, "6,412 件", "6,412"],
  [99_999, "99,999 件", "99,999"],
  [123_400, "12.3 万件", "123k"],
  [5_516_000, "552 万件", "5.5M"],
  [123_400_000, "1.2 亿件", "123M"],
])("writes %d on a card", (value, zh, en) => {
  expect(formatTightCount(value, "件", "zh-CN")).toBe(zh);
  expect(formatTightCount(value, "件", "en")).toBe(en);
});

it("never shortens a count written in full", () => {
  expect(formatCount(123_400, "件", "zh-CN")).toBe("123,400 件");
  expect(formatCount(123_400, "件", "en")).toBe("123,400");
});
