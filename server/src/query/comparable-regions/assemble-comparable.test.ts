import { expect, it } from "vitest";
import type { Measurement } from "../compare/measurement.ts";
import { countOf, metricOf, NOT_REPORTED, ratioOf, regionOf } from "../testkit/made-up.ts";
import { assembleComparable } from "./assemble-comparable.ts";

const QUARTER = { start: "2026-01-01", months: 3 };
const NOT_KEPT: Measurement = { ...NOT_REPORTED, missing: "not_kept" };
const RESIDENTS = metricOf("LS02");

/** Reconsideration and mediation cases of one kept quarter, and residents. */
function found(regions: readonly (readonly [reconsideration: Measurement, mediation: Measurement, residents: number])[]) {
  const members = regions.map((_, at) => regionOf(at));
  const [region] = members;
  if (region === undefined) throw new Error("There is no region.");
  const plan = { region, members, periods: [QUARTER, QUARTER], kinds: [metricOf("XF01"), metricOf("TJ01")], perResident: RESIDENTS };
  return assembleComparable(plan, {
    ofKind: (kind, at, period) => (period === 0 ? NOT_KEPT : (regions[at]?.[kind === 0 ? 0 : 1] ?? NOT_REPORTED)),
    perResident: (at) => ratioOf(RESIDENTS, 1, regions[at]?.[2] ?? 0),
  }, 5);
}

it("calls alike what has as many residents, as many cases and the same mix, and says in what the others differ", () => {
  const { characteristics, values, regions, peers, leftOut } = found([
    [countOf(20), countOf(80), 500_000],
    [countOf(200), countOf(800), 5_000_000],
    [countOf(21), countOf(79), 510_000],
    [countOf(80), countOf(20), 500_000],
  ]);
  expect(characteristics.map(({ code }) => code)).toEqual(["population", "caseload", "XF01", "TJ01"]);
  expect(values).toEqual([500_000, 100, 20, 80]);
  expect(regions.map(({ region: { code } }) => code)).toEqual([regionOf(2).code, regionOf(3).code, regionOf(1).code]);
  expect(regions[0]?.unlike).toEqual([]);
  expect(regions[1]).toMatchObject({ agreements: ["population", "caseload"], values: [500_000, 100, 80, 20] });
  expect(regions[1]?.unlike.toSorted()).toEqual(["TJ01", "XF01"]);
  expect(regions[2]?.unlike.toSorted()).toEqual(["caseload", "population"]);
  expect([peers, leftOut]).toEqual([3, []]);
});

it("leaves out a kind that is not collected of the region, and a region that lacks what the region has", () => {
  const { characteristics, regions, leftOut } = found([
    [NOT_REPORTED, countOf(80), 500_000],
    [countOf(1), countOf(40), 400_000],
    [countOf(1), NOT_REPORTED, 500_000],
  ]);
  // Of a single kind there is no mix.
  expect(characteristics.map(({ code }) => code)).toEqual(["population", "caseload"]);
  expect(regions.map(({ region }) => region.code)).toEqual([regionOf(1).code]);
  expect(leftOut.map(({ code }) => code)).toEqual([regionOf(2).code]);
});
