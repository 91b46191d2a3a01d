import { describe, expect, it } from "vitest";
import { distanceClass, distanceClasses, signedCuts } from "./distance-classes.ts";

describe("cut points", () => {
  it.each([
    ["county rates", [76.5, 65.5, 58.5, 55.3, 51.9, 44.4], 57.3, 1, [2, 6, 12]],
    ["town rates", [83.1, 88, 100, 97, 96, 94], 95.9, 1, [1, 3, 6]],
    ["days", [38.4, 41.2, 35.9], 38.4, 1, [0.3, 0.9, 1.8]],
    ["large counts", [12_000, 4_000, 30_000], 10_000, 0, [2_000, 6_000, 12_000]],
    ["no distance at all", [50, 50], 50, 1, [0.1, 0.3, 0.6]],
    ["nothing", [], 50, 0, [1, 3, 6]],
  ] as const)("of %s are rounded and symmetric", (_, values, reference, decimals, cuts) => {
    const classes = distanceClasses(values, reference, decimals, "higher");
    expect(classes.cuts).toEqual(cuts);
    expect(signedCuts(classes)).toEqual([-cuts[2], -cuts[1], -cuts[0], ...cuts]);
  });

  it("are not stretched by one outlier among many", () => {
    const values = [...Array.from({ length: 60 }, (_, index) => 90 + (index % 11)), 5];
    expect(distanceClasses(values, 95, 1, "higher").cuts[2]).toBeLessThanOrEqual(6);
  });
});

describe("classes", () => {
  const higher = distanceClasses([76.5, 44.4], 57.3, 1, "higher");
  it.each([
    [57.3, 3],
    [59.2, 3],
    [59.3, 4],
    [55.3, 2],
    [69.3, 6],
    [63.4, 5],
    [45.3, 0],
  ])("%d lies in class %d where higher is better", (value, index) => expect(distanceClass(value, higher)).toBe(index));

  it("turns round where lower is better, the key with it", () => {
    const lower = { ...higher, direction: "lower" as const };
    expect(distanceClass(45.3, lower)).toBe(6);
    expect(distanceClass(69.3, lower)).toBe(0);
    expect(signedCuts(lower)).toEqual([12, 6, 2, -2, -6, -12]);
  });
});
