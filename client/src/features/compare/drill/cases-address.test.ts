import { expect, it } from "vitest";
import { casesAddress } from "./cases-address.ts";

const quarter = (id: string) => ({ id, labelZh: id, labelEn: id, basis: "live", approvedAt: null, airedAt: null }) as const;
const trail = [{ code: "330400" }, { code: "330421" }, { code: "330421103" }];
const request = { subjects: [{ kind: "indicator", ref: "TJ02" }], quarters: [quarter("2026Q2"), quarter("2026Q3")] } as const;

it("leads to the cases of the region, for whoever may read them", () => {
  expect(casesAddress(request, trail, { recordRegion: "330400" })).toBe("/cases?within=330421103&periods=2026Q2..2026Q3");
  expect(casesAddress({ subjects: [{ kind: "cases", type: "mediation", measure: "accepted" }], quarters: [quarter("2026Q3")] }, trail.slice(0, 2), { recordRegion: "330421" })).toBe(
    "/cases?within=330421&types=mediation&periods=2026Q3",
  );
});

it("leads nobody to cases of other regions", () => {
  expect(casesAddress(request, trail.slice(0, 1), { recordRegion: "330421" })).toBeNull();
  expect(casesAddress(request, trail, { recordRegion: "330481" })).toBeNull();
  expect(casesAddress(request, trail, { recordRegion: null })).toBeNull();
});
