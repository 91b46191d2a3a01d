import { expect, it } from "vitest";
import { regionTrail } from "./region-trail.ts";

const city = { code: "330400", parentCode: "330000" };
const jiashan = { code: "330421", parentCode: "330400" };
const haining = { code: "330481", parentCode: "330400" };
const xitang = { code: "330421103", parentCode: "330421" };
const yaozhuang = { code: "330421107", parentCode: "330421" };
const known = [city, jiashan, haining, xitang, yaozhuang];
const trail = (...regions: (typeof known)[number][]) => regionTrail(regions, known).map(({ code }) => code);

it("leads from the city down to what holds all regions", () => {
  expect(trail(jiashan, haining)).toEqual(["330400"]);
  expect(trail(xitang, yaozhuang)).toEqual(["330400", "330421"]);
  expect(trail(xitang)).toEqual(["330400", "330421", "330421103"]);
  expect(trail(xitang, haining)).toEqual(["330400"]);
  expect(trail(jiashan, xitang)).toEqual(["330400", "330421"]);
  expect(trail()).toEqual([]);
});
