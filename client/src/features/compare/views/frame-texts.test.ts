import { expect, it } from "vitest";
import { city, madeUpSheet } from "../sheet/made-up-sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { titleOf } from "./frame-texts.ts";

const sheet = madeUpSheet();
/** Regions of several levels. */
const mixed: Sheet = { ...sheet, regions: [city, ...sheet.regions] };

it("sets a space between Chinese and a digit, and none elsewhere", () => {
  expect(titleOf([mixed, mixed], "zh-CN")).toBe("所选地区 2 个指标");
  expect(titleOf([mixed], "zh-CN")).toBe("所选地区调解和解率");
  expect(titleOf([sheet, sheet], "zh-CN")).toBe("各县（市、区）2 个指标");
});
