import { expect, it } from "vitest";
import { madeUpSheet, observedCell } from "../sheet/made-up-sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { barsSentence } from "./bars/bars-sentence.ts";
import { tableColumns } from "./table/table-columns.ts";
import { tableSentence } from "./table/table-sentence.ts";
import { trendSentence } from "./trend/trend-sentence.ts";

const sheet = madeUpSheet();
const unbounded: Sheet = { ...sheet, subject: "XF09", measure: { ...sheet.measure, nameZh: "平均天数", nameEn: "mean days" }, at: (region) => ({ ...observedCell(10 + region, 40, null), lower: null, upper: null }) };
const at = { id: "2026Q3", labelZh: "", labelEn: "", basis: "live", approvedAt: null, airedAt: null } as const;

it("says of bars and lines what counts as an outlier, or why nobody is one", () => {
  expect(barsSentence(sheet, 1, 10, "zh-CN")).toMatch(/^离群：95% 区间不含全市线。2 个排位地区中/);
  const told = (one: Sheet): (string | null)[] => [barsSentence(one, 1, 10, "en"), trendSentence(one, 10, "en", true)];
  const why = (one: Sheet, reason: RegExp): void => told(one).forEach((text) => expect(text).toMatch(reason));
  why(unbounded, /^No outliers are judged here: values without a 95% interval/);
  why({ ...sheet, line: null }, /there is no line/);
  why({ ...unbounded, measure: { ...sheet.measure, direction: "neutral" } }, /neither way/);
  why({ ...sheet, at: () => observedCell(5, 9, "notRanked") }, /nobody is ranked \(n<10 or incomplete\)/);
  expect(told({ ...sheet, regions: [] })).toEqual([null, null]);
});

it("says below a table what its shapes are, of several metrics which one has none", () => {
  expect(tableSentence(tableColumns([sheet], { at }, "zh-CN"), 10, "zh-CN")).toBe("离群：95% 区间不含全市线，▲ 优于，▼ 逊于；○ 不排位（n<10 或上报不全），不判离群。");
  expect(tableSentence(tableColumns([sheet, unbounded], { at }, "en"), 10, "en")).toBe(
    "An outlier's 95% interval leaves out the city line: ▲ better, ▼ worse; ○ not ranked (n<10 or incomplete) and not judged. Mean days: No outliers are judged here: values without a 95% interval do not show whether they differ from the line by more than chance.",
  );
});
