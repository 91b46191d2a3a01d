import { expect, it } from "vitest";
import { parseCompareSearch } from "../../features/compare/address/compare-search.ts";
import { parseSharedSearch } from "../selection-search.ts";
import { unreadParts } from "./unread-parts.ts";

const unread = (raw: Record<string, string>, read: Readonly<Record<string, unknown>> = { ...parseCompareSearch(raw) }): readonly (readonly [string, string, string | undefined])[] =>
  unreadParts(raw, read).map(({ part, value, rest }) => [part, value, rest]);

it("names what an address says and nobody understands", () => {
  expect(unread({ basis: "foo", acc: "bar", asOf: "yesterday", view: "pie", at: "2026Q9", periods: "abc" })).toEqual([
    ["basis", "foo", undefined], ["acc", "bar", undefined], ["asOf", "yesterday", undefined], ["view", "pie", undefined], ["at", "2026Q9", undefined], ["periods", "abc", undefined],
  ]);
});

it("keeps of a list what was understood", () => {
  expect(unread({ of: "XF05,~~,TJ02", beside: "pie,bars" })).toEqual([["of", "~~", "XF05,TJ02"], ["beside", "pie", "bars"]]);
});

it("says nothing of what is understood, of defaults that are written out, and of parts of no page", () => {
  expect(unread({ of: "XF05,XF05", regions: "towns(330400),330421", basis: "aired", asOf: "2026-10-15", acc: "period", view: "trend", order: "value", utm: "x", lang: "en" })).toEqual([]);
  expect(unread({ basis: "" }, { ...parseSharedSearch({}) })).toEqual([]);
});
