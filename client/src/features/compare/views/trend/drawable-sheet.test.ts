import { expect, it } from "vitest";
import { regionsSentence } from "../../sheet/empty-sentence.ts";
import { madeUpSheet } from "../../sheet/made-up-sheet.ts";
import { missingCell, type Sheet } from "../../sheet/sheet.ts";
import { drawableSheet } from "./drawable-sheet.ts";

const sheet = madeUpSheet();
const without = (...places: readonly number[]): Sheet => ({ ...sheet, at: (region, period) => (places.includes(region) ? missingCell("not_collected_at_this_level") : sheet.at(region, period)) });

it("draws the regions that have a value, and names the others with their reason", () => {
  const { sheet: drawn, note } = drawableSheet(without(0, 2), "zh-CN");
  expect(drawn.regions.map(({ nameEn }) => nameEn)).toEqual(["Jiashan", "Haining"]);
  expect([drawn.at(0, 1), drawn.at(1, 1)]).toEqual([sheet.at(1, 1), sheet.at(3, 1)]);
  expect(note).toBe("未画：南湖区、海盐县，本级无此项。");
  expect(drawableSheet(sheet, "en")).toEqual({ sheet, note: "" });
});

it("draws no line alone where no region has a value, and says why", () => {
  const nobody = without(0, 1, 2, 3);
  expect(regionsSentence(nobody, "zh-CN")).toBe("所选地区和时期的“调解和解率”没有数值：本级无此项。");
  expect(drawableSheet(nobody, "zh-CN").note).toBe("");
  expect(regionsSentence(without(0), "zh-CN")).toBeNull();
  // The city alone is what was asked for.
  expect(regionsSentence({ ...sheet, regions: [] }, "zh-CN")).toBeNull();
});
