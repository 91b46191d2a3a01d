import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustedFunnelLimits } from "./adjusted-limits.ts";
import { FUNNEL_SCALES } from "./funnel-scale.ts";
import { funnelZ } from "./funnel-z.ts";
import { overDispersion } from "./over-dispersion.ts";

const units = (numerators: readonly number[], sizes: readonly number[]) => sizes.map((size, at) => ({ figure: (numerators[at] ?? 0) / size, size }));
const SHARES = units([12, 30, 45, 7, 60, 22, 90, 15, 33, 5], [20, 55, 60, 15, 70, 50, 100, 18, 80, 9]);
const TARGET = 319 / 477;
const RATIOS = units([12, 30, 45, 7, 60], [10, 40, 30, 9, 55]);

describe("overDispersion", () => {
  // The steps of FunnelPlotR's od_adjustment.R, computed with numpy 2.4.
  it("estimates phi and tau² of shares by winsorised z-scores", () => {
    const found = overDispersion(SHARES, TARGET, FUNNEL_SCALES.arcsine);
    expect(found?.phi).toBeCloseTo(6.417158865814772, 10);
    expect(found?.tau2).toBeCloseTo(0.03355473926927647, 12);
    expect(found?.significant).toBe(true);
  });

  it("estimates them of ratios, and calls a small phi no more than chance", () => {
    const found = overDispersion(RATIOS, 1, FUNNEL_SCALES.log);
    expect(found?.phi).toBeCloseTo(1.1576896894615558, 10);
    expect(found?.tau2).toBeCloseTo(0.017134835423308063, 12);
    expect(found?.significant).toBe(false);
  });

  it("leaves out what has no z-score, and needs two units", () => {
    expect(overDispersion([...RATIOS, { figure: 0, size: 4 }, { figure: 1, size: 0 }], 1, FUNNEL_SCALES.log)).toEqual(overDispersion(RATIOS, 1, FUNNEL_SCALES.log));
    expect(overDispersion(RATIOS.slice(0, 1), 1, FUNNEL_SCALES.log)).toBeNull();
    expect(funnelZ({ figure: 0, size: 4 }, 1, FUNNEL_SCALES.square_root)).toBe(-4);
  });

  it("does not depend on the order of the units", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(SHARES, { minLength: SHARES.length }), (shuffled) => {
        const [one, other] = [overDispersion(shuffled, TARGET, FUNNEL_SCALES.arcsine), overDispersion(SHARES, TARGET, FUNNEL_SCALES.arcsine)];
        expect(one?.phi).toBeCloseTo(other?.phi ?? 0, 12);
        expect(one?.tau2).toBeCloseTo(other?.tau2 ?? 0, 12);
      }),
    );
  });
});

describe("adjustedFunnelLimits", () => {
  it("adds the variance between units", () => {
    const limits = adjustedFunnelLimits(TARGET, 50, FUNNEL_SCALES.arcsine, { kind: "additive", tau2: 0.03355473926927647 }, 0.95);
    expect(limits?.lower).toBeCloseTo(0.2936554, 6);
    expect(limits?.upper).toBeCloseTo(0.9487306, 6);
    const ratio = adjustedFunnelLimits(1, 40, FUNNEL_SCALES.log, { kind: "additive", tau2: 0.017134835423308063 }, 0.95);
    expect(ratio?.lower).toBeCloseTo(0.6687685, 6);
    expect(ratio?.upper).toBeCloseTo(1.4952858, 6);
  });

  it("multiplies the standard error by √phi, and never narrows", () => {
    const plain = adjustedFunnelLimits(1, 40, FUNNEL_SCALES.log, { kind: "none" }, 0.95);
    const four = adjustedFunnelLimits(1, 40, FUNNEL_SCALES.log, { kind: "multiplicative", phi: 4 }, 0.95);
    expect(Math.log(four?.upper ?? 1)).toBeCloseTo(2 * Math.log(plain?.upper ?? 1), 12);
    expect(adjustedFunnelLimits(1, 40, FUNNEL_SCALES.log, { kind: "multiplicative", phi: 0.5 }, 0.95)).toEqual(plain);
  });

  it("brackets the target within where figures can lie", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 4, noNaN: true }), (target, size, tau2) => {
        for (const scale of Object.values(FUNNEL_SCALES)) {
          const limits = adjustedFunnelLimits(target, size, scale, { kind: "additive", tau2 }, 0.998);
          expect(limits?.lower).toBeGreaterThanOrEqual(0);
          expect(limits?.lower).toBeLessThan(target);
          expect(limits?.upper).toBeGreaterThan(target);
        }
        expect(adjustedFunnelLimits(target, size, FUNNEL_SCALES.arcsine, { kind: "additive", tau2 }, 0.998)?.upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("has no limits off the scale", () => {
    expect(adjustedFunnelLimits(0, 40, FUNNEL_SCALES.log, { kind: "none" }, 0.95)).toBeNull();
    expect(adjustedFunnelLimits(1.5, 40, FUNNEL_SCALES.arcsine, { kind: "none" }, 0.95)).toBeNull();
  });
});
