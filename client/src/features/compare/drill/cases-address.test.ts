import { expect, it } from "vitest";
import { casesAddress } from "./cases-address.ts";

const quarter = (id: string) => ({ id, labelZh: id, labelEn: id, basis: "live", approvedAt: null, airedAt: null }) as const;
const trail = [{ code: "330400" }, { code: "330421" }, { code: "330421103" }];
const quarters = [quarter("2026Q2"), quarter("2026Q3")];
const request = { quarters, view: "trend", at: quarter("2026Q2") } as const;
const counting = (...caseTypes: string[]) => ({ measure: { caseTypes } });

it("leads to the cases that the figures count, for whoever may read them", () => {
  expect(casesAddress(request, [counting("mediation"), counting("mediation", "reconsideration")], trail, { recordRegion: "330400" })).toBe("/cases?within=330421103&types=mediation,reconsideration&periods=2026Q2..2026Q3");
});

it("leads to those of the quarter that is shown", () => {
  expect(casesAddress({ ...request, view: "bars" }, [counting("mediation")], trail.slice(0, 2), { recordRegion: "330421" })).toBe("/cases?within=330421&types=mediation&periods=2026Q2");
});

it("leads nobody to cases of other regions, and nowhere from what is entered", () => {
  const one = [counting("mediation")];
  expect(casesAddress(request, one, trail.slice(0, 1), { recordRegion: "330421" })).toBeNull();
  expect(casesAddress(request, one, trail, { recordRegion: "330481" })).toBeNull();
  expect(casesAddress(request, one, trail, { recordRegion: null })).toBeNull();
  expect(casesAddress(request, [counting()], trail, { recordRegion: "330400" })).toBeNull();
});
