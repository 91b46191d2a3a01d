import { catalogueTexts } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import { readCatalogue } from "@plumbline/drizzle/catalogue/read-catalogue.ts";
import { expect, it } from "vitest";
import { parseFormula } from "../../rollup/formula/parse-formula.ts";
import { formulaWords } from "./formula-words.ts";

const { catalogue } = readCatalogue(catalogueTexts());
const measures = new Map(catalogue.measures.map((measure) => [measure.code, measure]));
const named = new Map(["a.x", "b.x", "c.x"].map((code) => [code, { nameZh: code.slice(0, 1).toUpperCase(), nameEn: code.slice(0, 1) }]));

function words(formula: string, factor = 1, unit = "") {
  const parsed = parseFormula("TEST", formula);
  if (parsed.kind === "fault") throw new Error(parsed.fault.message);
  return formulaWords(parsed.root, named, factor, unit);
}

it("keeps the brackets that the sense needs, and only those", () => {
  expect(words("(a.x + b.x) / c.x").en).toBe("(a + b) ÷ c");
  expect(words("a.x / (b.x / c.x)").en).toBe("a ÷ (b ÷ c)");
  expect(words("a.x - (b.x - c.x)").en).toBe("a − (b − c)");
  expect(words("(a.x / b.x) + c.x").en).toBe("a ÷ b + c");
  expect(words("(a.x - b.x) * c.x").zh).toBe("（A − B） × C");
});

it("says stocks by their day, and a factor unless the unit is per cent", () => {
  expect(words("closing(a.x) / avg_stock(b.x)", 10_000, "人/万人")).toEqual({ zh: "期末A ÷ 期内平均B × 10,000", en: "a at the end ÷ average b × 10,000" });
  expect(words("a.x + b.x", 12, "件").en).toBe("(a + b) × 12");
  expect(words("a.x / b.x", 100, "%").en).toBe("a ÷ b");
});

it("names every measure of the product's catalogue instead of its code", () => {
  for (const { code, formula, factor, unitZh, needs } of catalogue.metrics) {
    if (needs === "rank") continue;
    const parsed = parseFormula(code, formula);
    if (parsed.kind === "fault") throw new Error(parsed.fault.message);
    const { zh, en } = formulaWords(parsed.root, measures, factor, unitZh);
    expect(`${zh} ${en}`).not.toMatch(/[a-z_]+\.[a-z_]+/);
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
  }
});
