import { describe, expect, it } from "vitest";
import type { CompareChangeQuery } from "../../../../generated/graphql.ts";
import { city, counties, madeUpMetric } from "../../sheet/made-up-sheet.ts";
import { changeSteps } from "./change-steps.ts";
import { changeView } from "./change-view.ts";

const context = { language: "en", timeZone: "Asia/Shanghai", basis: "live" } as const;
const measurement = (value: number) => ({ value, numerator: value, denominator: 100, n: 100, missing: null, missingDetail: null, coverage: 1, synthetic: true, provisional: false });
const period = (id: string) => ({ id, labelZh: id, labelEn: id });
const [nanhu = city, jiashan = city, haiyan = city] = counties;
const answer: CompareChangeQuery["explainChange"] = {
  version: 7, asOf: "2026-10-15T01:30:00Z", synthetic: true, kind: "RATIO", level: "COUNTY", effect: -0.69, ownRate: -2.02, mixes: [1.33], steps: [], metric: madeUpMetric, region: city,
  periods: [{ explained: 55.56, period: period("2025Q3"), measurement: measurement(55.56) }, { explained: 54.87, period: period("2026Q3"), measurement: measurement(54.87) }],
  parts: [
    { effect: 0.21, ownRate: 0.21, mixes: [0], steps: [], incomplete: false, region: nanhu, measurements: [measurement(53), measurement(54)] },
    { effect: -0.9, ownRate: -2.23, mixes: [1.33], steps: [], incomplete: true, region: jiashan, measurements: [measurement(77), measurement(82)] },
  ],
  groups: [],
  leftOut: [{ region: haiyan }, { region: haiyan }],
};

describe("a change", () => {
  const view = changeView(answer, context);

  it("begins and ends at the region's values, with the largest effect first", () => {
    expect([view?.start.text, view?.end.text, view?.total.effectText]).toEqual(["55.6%", "54.9%", "−0.69 pp"]);
    expect(view?.parts.map(({ name, effectText, shares, incomplete }) => [name, effectText, ...shares.map(({ text }) => text), incomplete])).toEqual([
      ["Jiashan", "−0.90 pp", "−2.23 pp", "+1.33 pp", true], ["Nanhu", "+0.21 pp", "+0.21 pp", "±0.00 pp", false],
    ]);
  });

  it("of a rate says its unit nowhere but in the values", () => {
    const lawyers = { ...madeUpMetric, unitZh: "人/万人", unitEn: "lawyers per 10,000 residents", changeRule: "DIFFERENCE", proportion: false } as const;
    const texts = (["en", "zh-CN"] as const).map((language) => changeView({ ...answer, metric: lawyers }, { ...context, language }));
    expect(texts.map((shown) => [shown?.start.text, shown?.total.effectText, ...(shown?.total.shares ?? []).map(({ text }) => text)])).toEqual([
      ["55.56 per 10,000", "−0.690", "−2.020", "+1.330"], ["55.56 人/万人", "−0.690", "−2.020", "+1.330"],
    ]);
  });

  it("names each part that is left out once", () => expect(view?.leftOut).toEqual(["Haiyan"]));

  it("of a sum has no mix", () => {
    const sum = changeView({ ...answer, kind: "SUM", ownRate: null, mixes: [], parts: answer.parts.map((part) => ({ ...part, ownRate: null, mixes: [] })) }, context);
    expect([sum?.shares, sum?.total.shares, sum?.parts[0]?.shares]).toEqual([[], [], []]);
  });

  it("of towns within counties shows counties, with what moved inside them before what moved between them", () => {
    const towns = changeView({ ...answer, mixes: [0.33, 1], groups: [{ effect: -0.69, ownRate: -2.02, mixes: [0.33, 1], steps: [], incomplete: false, region: jiashan, measurements: [measurement(77), measurement(82)] }] }, context);
    expect(towns?.shares).toEqual(["Own rate", "Mix within", "Mix between"]);
    expect(towns?.parts.map(({ name, shares }) => [name, ...shares.map(({ text }) => text)])).toEqual([["Jiashan", "−2.02 pp", "+1.00 pp", "+0.33 pp"]]);
  });

  describe("through another quarter", () => {
    const step = (effect: number) => ({ effect, ownRate: effect, mixes: [0] });
    const [first, second] = answer.parts;
    if (first === undefined || second === undefined) throw new Error("The made-up change has two parts.");
    const chained = {
      ...answer, steps: [step(1), step(-1.69)],
      periods: [...answer.periods.slice(0, 1), { explained: 56.56, period: period("2026Q1"), measurement: measurement(56.56) }, ...answer.periods.slice(1)],
      parts: [{ ...first, steps: [step(1.21), step(-1)], measurements: [measurement(53), measurement(60), measurement(54)] }, { ...second, steps: [step(-0.21), step(-0.69)], measurements: [measurement(77), measurement(80), measurement(82)] }],
    };

    it("tells each step and the whole, and which step did most", () => {
      const steps = changeSteps(chained, "en");
      expect(steps?.names).toEqual(["2025Q3 to 2026Q1", "2026Q1 to 2026Q3"]);
      expect(steps?.rows.map(({ name, steps: texts, whole }) => [name, ...texts, whole])).toEqual([
        ["Jiaxing", "+1.00 pp", "−1.69 pp", "−0.69 pp"], ["Jiashan", "−0.21 pp", "−0.69 pp", "−0.90 pp"], ["Nanhu", "+1.21 pp", "−1.00 pp", "+0.21 pp"],
      ]);
      expect(steps?.sentence).toBe("Of 2 steps the largest is 2026Q1 to 2026Q3 (−1.69 pp), in which Nanhu did most (−1.00 pp).");
      expect(changeSteps(answer, "en")).toBeNull();
    });

    it("draws one step between its own ends, or the whole", () => {
      const one = changeView(chained, context, 1);
      expect([one?.start.text, one?.end.text, one?.total.effectText, ...(one?.parts ?? []).map(({ name, effectText }) => `${name} ${effectText}`)]).toEqual(["56.6%", "54.9%", "−1.69 pp", "Nanhu −1.00 pp", "Jiashan −0.69 pp"]);
      expect(changeView(chained, context)?.total.effectText).toBe("−0.69 pp");
    });
  });

  it("needs two ends", () => expect(changeView({ ...answer, periods: answer.periods.slice(0, 1) }, context)).toBeNull());
});
