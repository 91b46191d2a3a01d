import { expect, it } from "vitest";
import { readDetail, type DetailWords } from "./read-detail.ts";

const words: DetailWords = {
  keys: { role: "角色", region: "地区", disabled: "停用", scopes: "范围" }, yes: "是", no: "否", none: "—", list: (items) => items.join("、"),
  valueOf: (key, value) => (key === "role" && value === "town" ? "司法所填报人员" : value),
};

it("tells a change as before and after, and what stayed not at all", () => {
  const detail = JSON.stringify({ from: { role: "town", region: "330421103", disabled: false }, to: { role: "town", region: "330421104", disabled: true } });
  expect(readDetail(detail, words)).toEqual([{ label: "地区", text: "330421103 → 330421104" }, { label: "停用", text: "否 → 是" }]);
});

it("tells lists and nested particulars one by one", () => {
  expect(readDetail(JSON.stringify({ scopes: ["board", "live"], days: 90, file: { sheet: { role: "town" } } }), words)).toEqual([
    { label: "范围", text: "board、live" }, { label: "days", text: "90" }, { label: "file · sheet · 角色", text: "司法所填报人员" },
  ]);
});

it.each([["", []], ["{}", []], ["null", []], ["not json <b>", [{ label: "", text: "not json <b>" }]], ["7", [{ label: "", text: "7" }]]])("reads %j", (detail, particulars) => {
  expect(readDetail(detail, words)).toEqual(particulars);
});

it("takes no key for a word of the dictionary's own kind", () => {
  expect(readDetail('{"constructor":"x","__proto__":"y"}', words)).toEqual([{ label: "constructor", text: "x" }, { label: "__proto__", text: "y" }]);
});
