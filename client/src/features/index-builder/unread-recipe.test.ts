import { expect, it } from "vitest";
import type { IndexMetric } from "./presets.ts";
import { unreadRecipe } from "./unread-recipe.ts";

const metric = (domainZh: string): IndexMetric => ({
  ref: "A", code: "A", nameZh: "", nameEn: "", domainZh, domainEn: "", direction: "HIGHER", rankable: true, formula: "", businessEnvironmentNo: null, breakdown: null, notComputed: null,
  measures: [{ code: "population.resident", nameZh: "", nameEn: "", unitZh: "", unitEn: "" }],
}) as unknown as IndexMetric;
const METRICS = [metric("公证"), metric("律师")];

it("names fields and sizes that the catalogue lacks, and keeps the others", () => {
  expect(unreadRecipe({ per: "zzz", fields: "公证*2,天文*3" }, METRICS)).toEqual([{ part: "per", value: "zzz", rest: undefined }, { part: "fields", value: "天文*3", rest: "公证*2" }]);
  expect(unreadRecipe({ fields: "天文*3" }, METRICS)).toEqual([{ part: "fields", value: "天文*3", rest: undefined }]);
  expect(unreadRecipe({ fields: "*" }, METRICS)).toEqual([{ part: "fields", value: "*", rest: undefined }]);
});

it("says nothing of what an index takes", () => {
  expect(unreadRecipe({ per: "population.resident", fields: "公证*2,律师" }, METRICS)).toEqual([]);
  expect(unreadRecipe({}, METRICS)).toEqual([]);
});
