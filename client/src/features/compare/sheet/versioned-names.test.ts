import { expect, it } from "vitest";
import { madeUpMetric, madeUpSheet } from "./made-up-sheet.ts";
import { measureOf } from "./measure-of.ts";
import { namedAsSheet, saysVersion, versionedNames } from "./versioned-names.ts";

it("says a version that was asked for, and every version beside another of the same metric", () => {
  expect([saysVersion("XF06", ["XF06"]), saysVersion("XF06@1", ["XF06@1"]), saysVersion("XF06@2", ["XF06@2"])]).toEqual([false, true, true]);
  expect(["XF06", "XF06@2", "XF05"].map((ref, _, refs) => saysVersion(ref, refs))).toEqual([true, true, false]);
  expect(["XM04/red", "XM04/amber"].map((ref, _, refs) => saysVersion(ref, refs))).toEqual([false, false]);
});

it("writes version and part after the name in both languages", () => {
  const split = { ...madeUpMetric, version: 2, breakdown: "red", breakdownKeys: [{ key: "red", nameZh: "红", nameEn: "red" }] };
  expect(versionedNames(split, true)).toEqual({ nameZh: "调解和解率 v2 · 红", nameEn: "settlement rate v2 · red" });
  expect(versionedNames(split, false)).toEqual({ nameZh: "调解和解率 · 红", nameEn: "settlement rate · red" });
});

it("gives a view's own question the name of its sheet, and never another definition's", () => {
  const metric = { ...madeUpMetric, version: 2, ref: "XF05@2" };
  const sheet = { ...madeUpSheet(), subject: "XF05@2", measure: measureOf(metric, "period", true) };
  expect(namedAsSheet(metric, [madeUpSheet(), sheet]).nameEn).toBe("settlement rate v2");
  expect(namedAsSheet(madeUpMetric, [sheet]).nameEn).toBe("settlement rate");
});
