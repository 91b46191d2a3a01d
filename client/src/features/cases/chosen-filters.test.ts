import { expect, it } from "vitest";
import { chosenFilters } from "./chosen-filters.ts";
import { casesRequest } from "./made-up-cases.ts";

it("names each filter with its values, words of no case among them", () => {
  const request = casesRequest({ words: { channel: ["zzz"], matter: ["a", "b"] }, enterprise: false });
  expect(chosenFilters(request, "zh-CN")).toEqual(["事项“a、b”", "来源渠道“zzz”", "不涉企"]);
  expect(chosenFilters(request, "en")[1]).toBe("channel “zzz”");
  expect(chosenFilters(casesRequest(), "en")).toEqual([]);
});
