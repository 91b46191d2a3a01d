import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meaningOf } from "../judgement/side.ts";
import { assuranceOf } from "./assurance.ts";
import { controlChart } from "./control-chart.ts";
import { xmrLimits } from "./xmr-limits.ts";

const BEFORE = [10, 12, 11, 13, 10, 12, 11, 12, 13, 11, 10, 12];
const AFTER = [30, 32, 31, 33];

describe("controlChart", () => {
  it("starts its limits anew at an event", () => {
    const points = controlChart({ kind: "xmr", values: [...BEFORE, ...AFTER] }, [12]);
    expect(points.map(({ baseline }) => baseline)).toEqual([...BEFORE.map(() => 0), ...AFTER.map(() => 1)]);
    expect(points[0]?.limits).toEqual(xmrLimits(BEFORE));
    expect(points[15]?.limits).toEqual(xmrLimits(AFTER));
    expect(points.flatMap(({ causes }) => causes)).toEqual([]);
  });

  it("shows the event as a special cause where nobody named it", () => {
    const points = controlChart({ kind: "xmr", values: [...BEFORE, ...AFTER] });
    expect(points[15]?.causes[0]).toEqual({ rule: "beyond_limit", direction: "up" });
    expect(meaningOf("above", "lower")).toBe("concern");
  });

  it("calls the limits of fewer than twelve points trial", () => {
    const points = controlChart({ kind: "xmr", values: [...BEFORE, ...AFTER] }, [12]);
    expect([points[11]?.trial, points[12]?.trial]).toEqual([false, true]);
    expect(controlChart({ kind: "xmr", values: [...BEFORE.slice(1), null] })[0]?.trial).toBe(true);
  });

  it("draws shares and rates by each point's own size", () => {
    const [first, second] = controlChart({ kind: "p", events: [60, null], trials: [100, 50] });
    expect(first).toMatchObject({ value: 0.6, limits: { centre: 0.6 } });
    expect(second).toMatchObject({ value: null, limits: null, causes: [] });
    expect(controlChart({ kind: "u", events: [8, 24], bases: [2, 6] }).map(({ value }) => value)).toEqual([4, 4]);
  });

  it("treats a baseline as if it stood alone, and ignores starts outside the series", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 30 }), fc.nat(30), (values, start) => {
        const whole = controlChart({ kind: "xmr", values }, [start, -1, 99]);
        const parts = start > 0 && start < values.length ? [values.slice(0, start), values.slice(start)] : [values];
        const alone = parts.flatMap((part) => controlChart({ kind: "xmr", values: part }));
        expect(whole.map(({ limits, causes, trial }) => ({ limits, causes, trial }))).toEqual(alone.map(({ limits, causes, trial }) => ({ limits, causes, trial })));
      }),
    );
  });
});

describe("assuranceOf", () => {
  it("says whether the process will meet its target by itself", () => {
    expect(assuranceOf({ lower: 5, upper: 7 }, 4, "higher")).toBe("consistent_pass");
    expect(assuranceOf({ lower: 5, upper: 7 }, 4, "lower")).toBe("consistent_fail");
    expect(assuranceOf({ lower: 1, upper: 5 }, 4, "higher")).toBe("inconsistent");
    expect(assuranceOf({ lower: 1, upper: 5 }, 9, "neutral")).toBeNull();
  });
});
