import { describe, expect, it } from "vitest";
import { catalogueTexts } from "./catalogue-texts.ts";
import { printCatalogueFault } from "./catalogue-fault.ts";
import { readCatalogue } from "./read-catalogue.ts";
import type { CatalogueTexts } from "./read-catalogue.ts";

const texts = catalogueTexts();
const change = (name: keyof CatalogueTexts, from: string, to: string): string[] => {
  expect(texts[name].includes(from), `${from} in ${name}.csv`).toBe(true);
  return readCatalogue({ ...texts, [name]: texts[name].replace(from, to) }).faults.map(printCatalogueFault);
};

describe("readCatalogue", () => {
  it.each<[string, keyof CatalogueTexts, string, string, RegExp]>([
    ["a word outside its list", "measures", "件,cases,flow,case:", "件,cases,flows,case:", /^measures\.csv, row 2, column kind: “flows” is no kind: use flow, stock/],
    ["a field too few", "measures", ",none,Resident", ",Resident", /^measures\.csv, row 29: The row has 17 fields, the header 18/],
    ["an unknown case type", "measures", "case:mediation", "case:mediations", /column source: “case:mediations” is no source/],
    ["a stock summed over periods", "measures", "sum,last,,none,Resident", "sum,sum,,none,Resident", /A stock cannot be added over periods by “sum”: use last or none/],
    ["a flow without its predicate", "measures", "type = reconsideration and accepted is set,accepted", ",accepted", /needs a predicate/],
    ["a broken quote", "metrics", "XF01,1,复议新收(受理)数", "XF01,1,复议\"新收(受理)数", /^metrics\.csv, row 2: The quotes cannot be read/],
    ["a repeated version", "metrics", "XF06,2,", "XF06,1,", /row 8, column code: “XF06@1” stands already in row 7/],
    ["a number that is none", "metrics", "plain,,month,county", "plain,first,month,county", /“first” is no rlbe20_no: write a whole number/],
    ["half a target", "metrics", ">=,100,yes", ">=,,yes", /A target needs both its operator and its value/],
    ["a neutral metric that is ranked", "metrics", "neutral,,,no", "neutral,,,yes", /has no best place/],
    ["a metric without a formula", "metrics", "考核,assessment,assessment.total,", "考核,assessment,,", /formula is empty/],
    ["an n that is no measure", "metrics", "yes,reconsideration.concluded,plain", "yes,reconsideration.closed,plain", /XF05 takes its n from “reconsideration.closed”, which is no measure/],
    ["a parent that is missing", "regions", "330421,330400,", "330421,330499,", /The parent 330499 of 嘉善县 is not in the file/],
    ["a second root", "regions", "330400,330000,", "330400,,", /嘉兴市 has no parent, and neither has 浙江省/],
    ["another header", "regions", "short_zh", "short", /^regions\.csv, row 1: The header must be code,parent_code/],
  ])("reports %s", (_fault, name, from, to, message) => {
    expect(change(name, from, to)).toEqual([expect.stringMatching(message)]);
  });

  it("reports every fault at once, each with its value", () => {
    const broken = texts.measures.replace(",county,month,0,", ",country,weekly,-1,");
    expect(readCatalogue({ ...texts, measures: broken }).faults).toMatchObject([
      { file: "measures.csv", row: 2, column: "level", value: "country" },
      { row: 2, column: "grain", value: "weekly" },
      { row: 2, column: "maturity_days", value: "-1" },
    ]);
  });

  it("takes a byte-order mark and Windows line ends", () => {
    expect(readCatalogue({ ...texts, regions: `\uFEFF${texts.regions.replaceAll("\n", "\r\n")}` }).faults).toEqual([]);
  });
});
