import { expect, it } from "vitest";
import { casesAddress } from "./cases-address.ts";

const quarter = (id: string) => ({ id, labelZh: id, labelEn: id, basis: "live", approvedAt: null, airedAt: null }) as const;
const trail = [{ code: "330400", parentCode: null }, { code: "330421", parentCode: "330400" }, { code: "330421103", parentCode: "330421" }];
const quarters = [quarter("2026Q2"), quarter("2026Q3")];
const request = { quarters, byYear: false, view: "trend", at: quarter("2026Q2"), basis: "live", asOf: null } as const;
/** Whoever reads the city's cases sees live figures of all regions. */
const reader = (recordRegion: string | null) => ({ recordRegion, live: recordRegion === "330400", board: true, region: null });
const counting = (...caseTypes: string[]) => ({ measure: { caseTypes } });

it("leads to the cases that the figures count, for whoever may read them", () => {
  expect(casesAddress(request, [counting("mediation"), counting("mediation", "reconsideration")], trail, reader("330400"))).toBe("/cases?within=330421103&types=mediation,reconsideration&periods=2026Q2..2026Q3");
});

it("leads to cases on the basis that is compared, as of the same version", () => {
  const told = (fields: Partial<Parameters<typeof casesAddress>[0]>) => casesAddress({ ...request, view: "bars", ...fields }, [counting("mediation")], trail.slice(0, 1), reader("330400"));
  expect(told({ basis: "approved" })).toBe("/cases?within=330400&types=mediation&periods=2026Q2&basis=approved");
  expect(told({ basis: "aired", asOf: "2026-10-15T09:30+08:00" })).toBe("/cases?within=330400&types=mediation&periods=2026Q2&basis=aired&asOf=2026-10-15T09%3A30%2B08%3A00");
});

it("leads to those of the quarter that is shown", () => {
  expect(casesAddress({ ...request, view: "bars" }, [counting("mediation")], trail.slice(0, 2), reader("330421"))).toBe("/cases?within=330421&types=mediation&periods=2026Q2");
  // A row from the first to the last would count the quarters between them, too.
  const thirds = [quarter("2025Q3"), quarter("2026Q3")];
  expect(casesAddress({ ...request, quarters: thirds, at: quarter("2026Q3") }, [counting("mediation")], trail.slice(0, 2), reader("330421"))).toBe("/cases?within=330421&types=mediation&periods=2026Q3");
});

it("leads to the quarters of whole years", () => {
  const byYear = (view: "trend" | "bars") => casesAddress({ ...request, view, byYear: true, quarters: [quarter("2024"), quarter("2025")], at: quarter("2025") }, [counting("mediation")], trail.slice(0, 2), reader("330421"));
  expect([byYear("trend"), byYear("bars")]).toEqual(["/cases?within=330421&types=mediation&periods=2024Q1..2025Q4", "/cases?within=330421&types=mediation&periods=2025Q1..2025Q4"]);
});

it("leads nobody to cases of other regions, and nowhere from what is entered", () => {
  const one = [counting("mediation")];
  expect(casesAddress(request, one, trail.slice(0, 1), reader("330421"))).toBeNull();
  expect(casesAddress(request, one, trail, reader("330481"))).toBeNull();
  expect(casesAddress(request, one, trail, reader(null))).toBeNull();
  expect(casesAddress(request, [counting()], trail, reader("330400"))).toBeNull();
});
