import { expect, it } from "vitest";
import { judgedText, lineInSentence, totalName } from "./texts.ts";

it("says at which level a figure differs from its target or its own past", () => {
  expect(judgedText({ band: "better", level: 0.998 }, "zh-CN")).toBe("优于（99.8%）");
  expect(judgedText({ band: "worse", level: 0.95 }, "en")).toBe("Worse (95%)");
  expect([judgedText({ band: "similar", level: null }, "en"), judgedText(null, "en")]).toEqual(["Similar", ""]);
});

it("calls the sum of all a total, whatever region it is of", () => {
  expect([totalName({ level: "CITY", nameZh: "嘉兴市", nameEn: "Jiaxing City" }, "zh-CN"), totalName({ level: "COUNTY", nameZh: "嘉善县", nameEn: "Jiashan" }, "en")]).toEqual(["全市合计", "Jiashan total"]);
});

it("keeps the capital of a region's name in the name of its line", () => {
  const jiashan = { level: "COUNTY", nameZh: "嘉善县", nameEn: "Jiashan" };
  expect([lineInSentence(jiashan, "en"), lineInSentence(jiashan, "zh-CN"), lineInSentence({ ...jiashan, level: "CITY" }, "en")]).toEqual(["the line of Jiashan", "嘉善县线", "the city line"]);
});
