import { catalogueTexts } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import { readCatalogue } from "@plumbline/drizzle/catalogue/read-catalogue.ts";
import type { Metric } from "@plumbline/schema/vocabulary/metric.ts";
import { describe, expect, it } from "vitest";
import { parsePredicate } from "../predicate/parse-predicate.ts";
import { printClause } from "../predicate/print-predicate.ts";
import { checkMetrics } from "./check-metrics.ts";
import { isRatio } from "./formula-node.ts";
import { formulaTerms } from "./formula-terms.ts";
import { parseFormula } from "./parse-formula.ts";

const { measures, metrics } = readCatalogue(catalogueTexts()).catalogue;

/** The messages after changing the one metric of this code and version 1. */
function after(code: string, change: Partial<Metric>): string[] {
  const changed = metrics.map((metric) => (metric.code === code && metric.version === 1 ? { ...metric, ...change } : metric));
  return checkMetrics(changed, measures).map((fault) => fault.message);
}

describe("the metrics of the catalogue", () => {
  it("are all sound", () => {
    expect(checkMetrics(metrics, measures)).toEqual([]);
  });

  it("have 81 formulas and a rank, which use every measure together with the counts of small numbers", () => {
    const formulas = metrics.filter((metric) => metric.needs !== "rank");
    expect(formulas).toHaveLength(81);
    expect(metrics.filter((metric) => metric.needs === "rank").map(({ formula }) => formula)).toEqual(["KH01"]);
    const used = formulas.flatMap((metric) => {
      const parsed = parseFormula(metric.code, metric.formula);
      return parsed.kind === "fault" ? [] : formulaTerms(parsed.root).map((term) => term.measure);
    });
    const counts = metrics.map((metric) => metric.smallNMeasure);
    const all = new Set([...used, ...counts]);
    expect(measures.map((measure) => measure.code).filter((code) => !all.has(code))).toEqual([]);
  });
});

/** The clauses of a measure's predicate, or null when the measure is no plain count of records. */
function clausesOf(code: string | undefined): string[] | null {
  const measure = measures.find((candidate) => candidate.code === code);
  if (measure === undefined || measure.predicate === "" || measure.source.kind === "derived") return null;
  const parsed = parsePredicate(measure.predicate);
  return parsed.kind === "fault" ? null : parsed.predicate.clauses.map(printClause);
}

describe("the percentages of the catalogue", () => {
  const pairs = metrics.flatMap((metric) => {
    const parsed = parseFormula(metric.code, metric.formula);
    if (metric.unitZh !== "%" || parsed.kind === "fault" || !isRatio(parsed.root)) return [];
    const [above, ...moreAbove] = formulaTerms(parsed.root.left);
    const [below, ...moreBelow] = formulaTerms(parsed.root.right);
    const [numerator, denominator] = [clausesOf(above?.measure), clausesOf(below?.measure)];
    if (numerator === null || denominator === null || moreAbove.length + moreBelow.length > 0) return [];
    return [{ name: `${metric.code}@${metric.version}`, part: denominator.every((clause) => numerator.includes(clause)) }];
  });

  it("have a numerator that is part of the denominator, but for those whose two sides come from different records", () => {
    expect(pairs.length).toBeGreaterThan(25);
    expect(pairs.filter(({ part }) => !part).map(({ name }) => name)).toEqual(["LS05@1", "YS16@1"]);
  });
});

describe("checkMetrics", () => {
  it.each<[string, string, Partial<Metric>, string]>([
    ["a formula that cannot be read", "XF05", { formula: "reconsideration.settled over reconsideration.concluded" }, "XF05, character 25: “over” is neither a measure"],
    ["a measure collected above the metric's level", "TJ02", { formula: "litigation.lost / litigation.concluded" }, "TJ02, character 1: “litigation.lost” is collected at county level, but the metric is offered at town level"],
    ["a measure collected less often than the metric", "SS02", { frequency: "month" }, "“litigation.lost” is collected by quarter, but the metric is offered by month"],
    ["a percentage of different units", "XF05", { formula: "reconsideration.days / reconsideration.concluded", needs: "clock" }, "its numerator is in 天 and its denominator in 件"],
    ["needs that fall short", "XF08", { needs: "plain" }, "XF08, character 1: needs says “plain”, but its measures need “clock”: correct it."],
    ["a gap in versions", "XF05", { version: 2 }, "XF05 has the versions 2: count them 1, 2, 3 without a gap."],
  ])("reports %s", (_name, code, change, message) => {
    expect(after(code, change)).toContainEqual(expect.stringContaining(message));
  });

  it("shows the path of a cycle among metrics", () => {
    const circle: Partial<Record<string, string>> = { XF05: "XF07 + reconsideration.settled", XF07: "XF10", XF10: "XF05 / XF11", XF11: "XF11" };
    const changed = metrics.map((metric) => ({ ...metric, formula: circle[metric.code] ?? metric.formula }));
    const messages = checkMetrics(changed, measures).map((fault) => fault.message);
    expect(messages.filter((message) => message.includes("cycle")).toSorted()).toEqual([
      "XF05 → XF07 → XF10 → XF05 is a cycle: each needs the other before it can be computed. Write out one of the formulas over measures.",
      "XF11 → XF11 is a cycle: each needs the other before it can be computed. Write out one of the formulas over measures.",
    ]);
    expect(messages).toContainEqual(expect.stringContaining("XF05, character 1: XF07 is a metric"));
  });

  it("refuses a metric over another without calling it a cycle", () => {
    expect(after("XF05", { formula: "XF06@2" })).toEqual(["XF05, character 1: XF06@2 is a metric, and a formula is over measures: write out the formula of XF06@2."]);
  });
});
