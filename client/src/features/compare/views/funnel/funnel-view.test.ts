import { describe, expect, it } from "vitest";
import type { CompareFunnelQuery } from "../../../../generated/graphql.ts";
import { city, counties, madeUpMetric } from "../../sheet/made-up-sheet.ts";
import { funnelView } from "./funnel-view.ts";

const context = { language: "en", timeZone: "Asia/Shanghai", basis: "live", drawn: () => true } as const;
const [nanhu = city, jiashan = city, haiyan = city, haining = city] = counties;
type Unit = CompareFunnelQuery["funnel"]["units"][number];
const limits = { lower95: 40.04, upper95: 70, lower998: 31, upper998: 79 };
const unit = (region: Unit["region"], value: number | null, size: number | null, judgement: Unit["judgement"], notJudged: Unit["notJudged"] = null): Unit => ({
  region, size, judgement, notJudged, lower: value === null ? null : 60, upper: value === null ? null : 90, limits: size === null ? null : limits, adjusted: size === null ? null : { ...limits, lower95: 30 },
  measurement: { value, numerator: null, denominator: size, n: size, missing: value === null ? "NOT_REPORTED" : null, missingDetail: null, coverage: 1, synthetic: true, provisional: false },
});
const curve = { sizes: [10, 50], lower95: [20, 40], upper95: [90, 70], lower998: [null, 33], upper998: [null, 77] };
const answer: CompareFunnelQuery["funnel"] = {
  version: 7, asOf: "2026-10-15T01:30:00Z", synthetic: true, kind: "PROPORTION", reference: 54.9, smallNumberLimit: 10, judged: 2, metric: madeUpMetric,
  period: { id: "2026Q3", labelZh: "2026年三季度", labelEn: "2026 Q3" }, referenceRegion: city, curve, adjustedCurve: curve,
  levels: [{ level: 0.95, expected: 0.1, outside: 1 }, { level: 0.998, expected: 0.004, outside: 1 }], overDispersion: { phi: 2.3, significant: true },
  units: [
    unit(jiashan, 82.2, 45, { band: "BETTER", level: 0.998, side: "ABOVE" }),
    unit(nanhu, 54.8, 42, { band: "SIMILAR", level: null, side: "WITHIN" }),
    unit(haiyan, 66.7, 9, null, "N_BELOW_LIMIT"),
    unit(haining, null, null, null, "MISSING"),
  ],
};

describe("a funnel", () => {
  const view = funnelView(answer, context);

  it("tells who lies outside at which limits, and who is not judged; what has no value has no dot", () => {
    expect(view?.units.map(({ name, band, judged, outside }) => [name, band, judged, outside])).toEqual([
      ["Jiashan", "better", true, { level: 0.998, side: "above" }], ["Nanhu", "similar", true, null], ["Haiyan", "notRanked", false, null],
    ]);
  });

  it("takes the size for n of shares alone", () => {
    expect([view?.sizeIsN, view?.units.map(({ few }) => few)]).toEqual([true, [false, false, true]]);
    const rate = funnelView({ ...answer, kind: "RATE" }, context);
    expect([rate?.sizeIsN, rate?.sizeTitle]).toEqual([false, "base in 2026 Q3"]);
  });

  it("draws adjusted limits where units differ by more than chance, and no others", () => {
    expect(view?.adjusted).toEqual(curve);
    expect(funnelView({ ...answer, overDispersion: { phi: 1.1, significant: false } }, context)?.adjusted).toBeNull();
  });

  it("draws some of the peers, with what chance brings among them and curves up to the largest, against the limits of all", () => {
    const wide = { ...curve, sizes: [10, 50, 90], lower95: [20, 40, 50], upper95: [90, 70, 60], lower998: [null, 33, 45], upper998: [null, 77, 65] };
    const one = funnelView({ ...answer, curve: wide }, { ...context, drawn: ({ code }) => code === jiashan.code });
    expect(one?.units.map(({ name }) => name)).toEqual(["Jiashan"]);
    expect([one?.levels, one?.peers, one?.dispersion?.phi]).toEqual([[{ level: 0.95, expected: 0.05, outside: 1 }, { level: 0.998, expected: 0.002, outside: 1 }], 2, 2.3]);
    expect([one?.curve.sizes, one?.curve.lower998]).toEqual([[10, 50], [null, 33]]);
  });

  it("stands against a line or not at all", () => {
    expect(view?.reference).toEqual({ value: 54.9, text: "City 54.9%" });
    expect(funnelView({ ...answer, reference: null }, context)).toBeNull();
  });

  it("says in each row the value's interval and the limits of its size", () => {
    const own = (level: number) => view?.units[0]?.detail.facts.find(({ label }) => label.startsWith(`${level}% limits`))?.text;
    expect(view?.units[0]?.detail.facts.find(({ label }) => label === "95% interval")?.text).toBe("60.0–90.0%");
    expect([own(95), own(99.8)]).toEqual(["40.0–70.0%", "31.0–79.0%"]);
    expect(view?.units[0]?.detail.facts.find(({ label }) => label === "Adjusted 95% limits")?.text).toBe("30.0–70.0%");
  });
});
