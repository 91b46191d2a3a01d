import { expect, it } from "vitest";
import { metricOf, NOT_REPORTED, ratioOf, regionOf } from "../testkit/made-up.ts";
import type { Measurement } from "./measurement.ts";
import { placesAmong } from "./ranks.ts";

const rate = metricOf("XF05");

function places(points: readonly Measurement[]) {
  const regions = points.map((_, at) => regionOf(at));
  const { of, tied, ranked, best } = placesAmong(rate, regions, (region) => points[regions.indexOf(region)] ?? NOT_REPORTED, 10);
  return { places: regions.map((region) => of.get(region) ?? null), tied: regions.map((region) => tied.has(region)), ranked, best };
}

it("ranks ties 1, 1, 3 and says who shares a place", () => {
  expect(places([ratioOf(rate, 8, 10), ratioOf(rate, 16, 20), ratioOf(rate, 5, 10), ratioOf(rate, 9, 9)])).toEqual({ places: [1, 1, 3, null], tied: [true, true, false, false], ranked: 3, best: 80 });
});

it("gives nobody a place where one alone could have it", () => {
  expect(places([ratioOf(rate, 8, 10), ratioOf(rate, 9, 9), NOT_REPORTED])).toEqual({ places: [null, null, null], tied: [false, false, false], ranked: 0, best: null });
});
