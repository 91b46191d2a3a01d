import { FUNNEL_SCALES } from "@plumbline/server/statistics/funnel/funnel-scale.ts";
import { adjustedFunnelLimits } from "@plumbline/server/statistics/funnel/adjusted-limits.ts";
import { overDispersion } from "@plumbline/server/statistics/funnel/over-dispersion.ts";
import { proportionFunnelLimits } from "@plumbline/server/statistics/funnel/proportion-limits.ts";
import { ratioFunnelLimits } from "@plumbline/server/statistics/funnel/ratio-limits.ts";
import { countInterval } from "@plumbline/server/statistics/intervals/poisson-interval.ts";
import { sideOf } from "@plumbline/server/statistics/judgement/side.ts";
import { wilsonInterval } from "@plumbline/server/statistics/wilson.ts";
import type { Interval } from "@plumbline/server/statistics/wilson.ts";
import { describe, expect, it } from "vitest";
import { WITHOUT_REFERENCE, referenceFolder } from "../../testkit/reference-folder.ts";
import { publishedFiles } from "../cps/published-files.ts";
import { areaOutcomes } from "./area-outcomes.ts";
import { readJson } from "./reference-data.ts";

interface Cases {
  readonly poisson_limits: Readonly<Record<"expected_counts" | "ll95" | "ul95" | "ll998" | "ul998", readonly number[]>>;
  readonly aggregate: { readonly numerator: readonly number[]; readonly denominator: readonly number[]; readonly group: readonly string[]; readonly rr: readonly number[] };
  readonly outliers: {
    readonly rr: readonly number[];
    readonly limits: Readonly<Record<string, number>>;
    readonly exp_95_unadj: readonly number[];
    readonly exp_95_adj: readonly number[];
    readonly exp_99_unadj: readonly number[];
    readonly exp_99_adj: readonly number[];
  };
}

const reference = referenceFolder();

describe("published intervals", () => {
  // Wilson's and Byar's 95 % intervals as the intervals of Public Health England print them.
  it("are ours to a millionth", () => {
    const near = ({ lower, upper }: Interval) => ({ lower: expect.closeTo(lower, 6), upper: expect.closeTo(upper, 6) });
    expect(wilsonInterval(65, 100)).toEqual(near({ lower: 0.552544, upper: 0.736358 }));
    expect(countInterval(65, 0.95)).toEqual(near({ lower: 50.163188, upper: 82.849139 }));
  });
});

describe.skipIf(reference === null)(`FunnelPlotR${reference === null ? ` (${WITHOUT_REFERENCE})` : ""}`, () => {
  const cases = reference === null ? null : readJson<Cases>(reference, "funnel_funnelplotr", "funnelplotr_cases.json");

  it("gives our Poisson limits at 95 and 99.8 %", () => {
    const limits = cases?.poisson_limits;
    limits?.expected_counts.forEach((expected, at) => {
      const [inner, outer] = [ratioFunnelLimits(expected, 0.95), ratioFunnelLimits(expected, 0.998)];
      expect([inner?.lower, inner?.upper, outer?.lower, outer?.upper]).toEqual([limits.ll95[at], limits.ul95[at], limits.ll998[at], limits.ul998[at]].map((limit) => expect.closeTo(limit ?? Number.NaN, 6)));
    });
    expect(limits?.expected_counts.length).toBe(3);
  });

  it("takes a group's ratio from its sums, as we do", () => {
    const { numerator = [], denominator = [], group = [], rr = [] } = cases?.aggregate ?? {};
    const sum = (values: readonly number[], name: string) => values.reduce((total, value, at) => total + (group[at] === name ? value : 0), 0);
    expect([...new Set(group)].map((name) => sum(numerator, name) / sum(denominator, name))).toEqual(rr.map((ratio) => expect.closeTo(ratio, 6)));
  });

  it.each([
    ["exp_95_unadj", "LCL95", "UCL95"],
    ["exp_95_adj", "OD95LCL", "OD95UCL"],
    ["exp_99_unadj", "LCL99", "UCL99"],
    ["exp_99_adj", "OD99LCL", "OD99UCL"],
  ] as const)("flags the same outliers: %s", (flags, lower, upper) => {
    const { rr = [], limits = {} } = cases?.outliers ?? {};
    const within = { lower: limits[lower] ?? Number.NaN, upper: limits[upper] ?? Number.NaN };
    expect(rr.map((ratio) => (sideOf(ratio, within) === "within" ? 0 : 1))).toEqual(cases?.outliers[flags]);
  });
});

describe.skipIf(reference === null)(`funnel of 42 areas of England and Wales${reference === null ? ` (${WITHOUT_REFERENCE})` : ""}`, () => {
  const files = reference === null ? [] : publishedFiles(reference);

  it("has the Wilson bound of each limit at the national rate, in every quarter and at both levels", () => {
    for (const file of files) {
      const areas = areaOutcomes(file);
      const target = rateOf(areas);
      for (const { denominator } of areas) {
        for (const level of [0.95, 0.998]) {
          const limits = proportionFunnelLimits(target, denominator, level);
          expect(wilsonInterval((limits?.lower ?? 0) * denominator, denominator, level)?.upper).toBeCloseTo(target, 9);
          expect(wilsonInterval((limits?.upper ?? 0) * denominator, denominator, level)?.lower).toBeCloseTo(target, 9);
        }
      }
    }
    expect(files.length).toBe(12);
  });

  it("is over-dispersed, and its widened limits leave fewer areas outside", () => {
    for (const file of files) {
      const areas = areaOutcomes(file).map(({ numerator, denominator }) => ({ figure: numerator / denominator, size: denominator }));
      const target = rateOf(areaOutcomes(file));
      const found = overDispersion(areas, target, FUNNEL_SCALES.arcsine);
      const outside = (tau2: number) => areas.filter(({ figure, size }) => sideOf(figure, adjustedFunnelLimits(target, size, FUNNEL_SCALES.arcsine, { kind: "additive", tau2 }, 0.998) ?? { lower: 0, upper: 1 }) !== "within").length;
      expect(found?.significant).toBe(true);
      expect(outside(found?.tau2 ?? 0)).toBeLessThan(outside(0));
    }
  });
});

function rateOf(parts: readonly { readonly numerator: number; readonly denominator: number }[]): number {
  return parts.reduce((sum, { numerator }) => sum + numerator, 0) / parts.reduce((sum, { denominator }) => sum + denominator, 0);
}
