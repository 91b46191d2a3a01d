import { expect, it } from "vitest";
import { parseSearchText, printSearchText } from "./search-text.ts";

it("writes an address that can be read and typed", () => {
  expect(printSearchText({ metrics: ["XF05", "CV01/homicide", "XF06@2"], periods: "2023Q1..2026Q3", basis: undefined, note: "" })).toBe(
    "?metrics=XF05,CV01/homicide,XF06@2&periods=2023Q1..2026Q3",
  );
  expect(printSearchText({})).toBe("");
});

it("reads it back as plain strings, years included", () => {
  expect(parseSearchText("?metrics=XF05,XF06%402&period=2026&name=%E5%98%89%E5%96%84")).toEqual({ metrics: "XF05,XF06@2", period: "2026", name: "嘉善" });
});

it("survives a round trip of awkward characters", () => {
  const search = { name: "a&b=c#d e+f,中" };
  expect(parseSearchText(printSearchText(search))).toEqual(search);
});
