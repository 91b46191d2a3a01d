import { expect, it } from "vitest";
import { city, counties, madeUpRegion } from "./made-up-sheet.ts";
import { placeText } from "./place-text.ts";

const towns = ["101", "102", "103", "104"].map((end) => ({ ...madeUpRegion(`330421${end}`, end, end, "TOWN"), parentCode: "330421" }));
const parents = counties.slice(1, 2);

it("names few regions, and counts many under what holds them", () => {
  expect(placeText({ regions: counties.slice(0, 2), parents: [], home: city }, "en")).toBe("Nanhu, Jiashan");
  expect(placeText({ regions: counties, parents: [], home: city }, "en")).toBe("4 counties of Jiaxing");
  expect(placeText({ regions: towns, parents, home: city }, "zh-CN")).toBe("嘉善县 4 个镇（街道）");
  expect(placeText({ regions: [...counties.slice(0, 1), ...towns], parents, home: city }, "en")).toBe("5 regions of Jiaxing");
  expect(placeText({ regions: [], parents: [], home: city }, "zh-CN")).toBe("嘉兴市");
});
