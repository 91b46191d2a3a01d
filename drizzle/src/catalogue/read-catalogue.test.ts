import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CATALOGUE_FOLDER, catalogueTexts } from "./catalogue-texts.ts";
import { ownLeaves } from "./own-leaves.ts";
import { readCatalogue } from "./read-catalogue.ts";
import { readGlossary } from "./read-glossary.ts";

const texts = catalogueTexts();
const { catalogue, faults } = readCatalogue(texts);
const count = <Row>(rows: readonly Row[], key: (row: Row) => string): Record<string, number> =>
  rows.reduce<Record<string, number>>((counts, row) => ({ ...counts, [key(row)]: (counts[key(row)] ?? 0) + 1 }), {});

describe("the catalogue", () => {
  it("reads without a fault", () => {
    expect(faults).toEqual([]);
  });

  it("has 131 measures, whose kinds decide how they add up", () => {
    expect(count(catalogue.measures, (m) => `${m.kind} ${m.overRegions} ${m.overPeriods}`)).toEqual({
      "flow sum sum": 100, "flow none none": 3, "stock sum last": 21, "sum_of_days sum sum": 4, "count_distinct distinct distinct": 2, "count_distinct distinct last": 1,
    });
  });

  it("protects what comes from cases or speaks of persons", () => {
    expect(count(catalogue.measures, (m) => `${m.source.kind} ${m.protection}`)).toEqual({
      "reported none": 27, "case case": 40, "case person": 3, "register none": 55, "score none": 1, "register case": 2, "register person": 2, "derived case": 1,
    });
  });

  it("has 80 metrics, one of them in three versions, and the twenty of the business environment", () => {
    expect(catalogue.metrics).toHaveLength(82);
    const versions = count(catalogue.metrics, (m) => m.code);
    expect(Object.keys(versions)).toHaveLength(80);
    expect(Object.entries(versions).filter(([, n]) => n > 1)).toEqual([["XF06", 3]]);
    expect(catalogue.metrics.map((m) => m.businessEnvironmentNo).filter((n) => n !== null)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(count(catalogue.metrics, (m) => m.needs)).toEqual({ plain: 45, stock: 13, clock: 10, cohort: 6, distinct: 3, score: 3, counts: 1, rank: 1 });
  });

  it("says everything in both languages", () => {
    const han = /[\u4e00-\u9fff]/;
    for (const { code, nameZh, nameEn, definitionZh, definitionEn } of [...catalogue.measures, ...catalogue.metrics]) {
      expect(han.test(nameZh) && han.test(definitionZh), `${code} in Chinese`).toBe(true);
      expect(han.test(nameEn), `${code} in English`).toBe(false);
      expect(/^[A-Z][^]*\.$/.test(definitionEn), `${code}: ${definitionEn}`).toBe(true);
    }
    for (const { code, caveatZh, caveatEn } of catalogue.metrics) expect(han.test(caveatZh) && caveatEn.endsWith("."), code).toBe(true);
  });

  it("has a glossary without repeated terms", () => {
    const glossary = readGlossary(readFileSync(new URL("glossary.csv", CATALOGUE_FOLDER), "utf8"));
    expect(glossary.faults).toEqual([]);
    expect(glossary.rows).toHaveLength(159);
  });
});

describe("the regions of Zhejiang", () => {
  const named = new Map(catalogue.regions.map((region) => [region.nameZh, region]));

  it("are 1,489, by level and kind", () => {
    expect(count(catalogue.regions, (region) => `${region.level} ${region.kind}`)).toEqual({
      "province province": 1, "city city": 11, "county district": 37, "county county": 33, "county county_city": 20,
      "town subdistrict": 488, "town town": 618, "town township": 258, "town zone": 23,
    });
  });

  it("know their county, and stand for themselves above it", () => {
    expect(catalogue.regions.filter((region) => region.level === "town" && region.countyCode !== region.parentCode)).toEqual([]);
    expect(named.get("嘉兴市")?.countyCode).toBe("330400");
    expect(named.get("西塘镇")).toMatchObject({ code: "330421103", parentCode: "330421", countyCode: "330421", shortZh: "西塘", nameEn: "Xitang", pinyin: "xi tang" });
  });

  it("hold 72 towns of Jiaxing", () => {
    expect(catalogue.regions.filter((region) => region.level === "town" && region.code.startsWith("3304"))).toHaveLength(72);
  });

  it.each([
    ["长安镇", "Chang'an"], ["王江泾镇", "Wangjiangjing"], ["乌镇镇", "Wuzhen"], ["东栅街道", "Dongzha"], ["新塍镇", "Xincheng"], ["乍浦镇", "Zhapu"],
    ["硖石街道", "Xiashi"], ["濮院镇", "Puyuan"], ["澉浦镇", "Ganpu"], ["沈荡镇", "Shendang"], ["大麻镇", "Dama"], ["钟埭街道", "Zhongdai"],
    ["丽水市", "Lishui City"], ["台州市", "Taizhou City"], ["衢州市", "Quzhou City"], ["天台县", "Tiantai"], ["嵊州市", "Shengzhou"], ["鄞州区", "Yinzhou"],
    ["乐清市", "Yueqing"], ["乐成街道", "Yuecheng"], ["缙云县", "Jinyun"], ["诸暨市", "Zhuji"], ["莲都区", "Liandu"], ["瓯海区", "Ouhai"], ["嵊泗县", "Shengsi"],
    ["於潜镇", "Yuqian"], ["崧厦街道", "Songxia"], ["剡湖街道", "Shanhu"], ["莘塍街道", "Xincheng"], ["景宁畲族自治县", "Jingning"], ["吕山乡", "Lüshan"],
  ])("romanise %s as %s", (nameZh, nameEn) => {
    expect(named.get(nameZh)?.nameEn).toBe(nameEn);
  });

  it("get an own-level leaf below every county and city", () => {
    const leaves = ownLeaves(catalogue.regions);
    expect(leaves).toHaveLength(101);
    expect(leaves.find((leaf) => leaf.parentCode === "330421")).toMatchObject({ code: "330421000", level: "town", own: true, nameZh: "嘉善县本级", countyCode: "330421" });
    expect(leaves.find((leaf) => leaf.parentCode === "330400")).toMatchObject({ code: "330400000", level: "county", countyCode: "330400" });
    expect(leaves.filter((leaf) => catalogue.regions.some((region) => region.code === leaf.code))).toEqual([]);
  });
});
