import { describe, expect, it } from "vitest";
import type { Installation } from "../../../filters/installation.ts";
import { isRefusal, planComparison } from "./compare-request.ts";
import { parseCompareSearch } from "./compare-search.ts";
import { city, counties, madeUpRegion } from "../sheet/made-up-sheet.ts";
import { sheetVariables } from "../sheet/sheet-variables.ts";
import { controlVariables } from "../views/control/control-variables.ts";

const quarters = Array.from({ length: 19 }, (_, place) => {
  const id = `${2022 + Math.floor(place / 4)}Q${(place % 4) + 1}`;
  return { id, labelZh: id, labelEn: id, basis: place === 18 ? "live" : "aired", approvedAt: null, airedAt: null } as const;
});
const installation: Installation = {
  nameZh: "", nameEn: "", demonstration: true, timeZone: "Asia/Shanghai", mapName: null, smallNumberLimit: 10, version: 1, asOf: "", home: city, cities: [city], counties, quarters, townMetrics: new Set(), yearlyMetrics: new Set(), boards: [], metrics: ["TJ02", "XF05"],
};
const towns = Array.from({ length: 250 }, (_, place) => ({ ...madeUpRegion(`330421${100 + place}`, "", "", "TOWN"), parentCode: "330421" }));
const leader = { user: "u", displayName: "U", role: "LEADER", board: true, live: true, recordRegion: "330400", introspection: false, accounts: false, mustChangePassword: false, region: { code: "330400", nameZh: "", nameEn: "" } } as const;
const clerk = { ...leader, role: "COUNTY", live: false, recordRegion: "330421", region: { code: "330421", nameZh: "", nameEn: "" } } as const;
const plan = (address: Record<string, string>, viewer: typeof leader | typeof clerk = leader) => planComparison(installation, viewer, { cities: [city], counties, towns }, parseCompareSearch(address));
const asked = (address: Record<string, string>, viewer?: typeof clerk) => {
  const planned = plan(address, viewer);
  return isRefusal(planned) ? planned : sheetVariables(planned);
};
const controlled = (address: Record<string, string>) => {
  const planned = plan(address);
  return isRefusal(planned) ? planned : controlVariables(planned);
};

describe("an address becomes one operation", () => {
  it("asks for the counties, the city beside them, and the last quarters with the basis when it says nothing", () => {
    expect(asked({})).toEqual({
      indicators: { selection: { metrics: ["XF05"], regions: ["330400", "330402", "330421", "330424", "330481"], periods: ["2023Q1..2026Q3"], basis: "LIVE", accumulation: "PERIOD", asOf: null } },
      cases: null,
      scores: null,
    });
    expect(asked({ basis: "aired" })).toMatchObject({ indicators: { selection: { periods: ["2022Q4..2026Q2"], basis: "AIRED" } } });
  });

  it("asks for one quarter of several years as these alone, whatever family they are of", () => {
    const thirds = ["2023Q3", "2024Q3", "2025Q3", "2026Q3"];
    expect(asked({ periods: "same(2026Q3,4)" })).toMatchObject({ indicators: { selection: { periods: thirds } } });
    expect(asked({ periods: "same(2026Q3,4)", of: "cases.mediation.accepted" })).toMatchObject({ cases: { city: { periods: ["2022Q3", ...thirds] } } });
    expect(controlled({ periods: "same(2026Q3,4)" })).toMatchObject({ periods: thirds });
  });

  it("asks for what is measured by year over whole years, and for quarters where something else stands beside it", () => {
    const yearly = { ...installation, yearlyMetrics: new Set(["PF01", "YS20"]) };
    const by = (address: Record<string, string>) => planComparison(yearly, leader, { cities: [city], counties, towns }, parseCompareSearch(address));
    const variables = (address: Record<string, string>) => {
      const planned = by(address);
      return isRefusal(planned) ? planned : sheetVariables(planned);
    };
    expect(by({ of: "PF01,YS20", acc: "ytd" })).toMatchObject({ byYear: true, keptByYear: [], accumulation: "period", at: { id: "2025" } });
    expect(variables({ of: "PF01,YS20" })).toMatchObject({ indicators: { selection: { periods: ["2022..2025"] } } });
    expect(variables({ of: "PF01", periods: "2023..2024" })).toMatchObject({ indicators: { selection: { periods: ["2023..2024"] } } });
    expect(by({ of: "PF01,XF05" })).toMatchObject({ byYear: false, keptByYear: ["PF01"], at: { id: "2026Q3" } });
    expect(by({ of: "PF01", periods: "2026" })).toMatchObject({ kind: "unkept years", asked: { first: "2026", last: "2026" } });
    expect(planComparison({ ...yearly, quarters: quarters.slice(16) }, leader, { cities: [city], counties, towns }, parseCompareSearch({ of: "PF01" }))).toEqual({ kind: "no years" });
  });

  it("asks all indicators in one operation, and each other family in one of its own", () => {
    expect(asked({ of: "XF05,cases.mediation.accepted,SS02,cases.mediation.meanDays", periods: "2026Q3" })).toMatchObject({
      indicators: { selection: { metrics: ["XF05", "SS02"] } }, cases: { city: { types: ["mediation"] } }, scores: null,
    });
  });

  it("reads on today's units, without those that are no more, what can be read so", () => {
    const successions = [{ old: { code: "330424", nameZh: "", nameEn: "" }, oldPath: ["330400", "330424"], new: { code: "330421", nameZh: "", nameEn: "" }, newPath: ["330400", "330421"], effectiveOn: "2025-07-01", extent: "WHOLE" }] as const;
    const on = (address: Record<string, string>) => {
      const planned = planComparison(installation, leader, { cities: [city], counties, towns, successions: [...successions].map((one) => ({ ...one, oldPath: [...one.oldPath], newPath: [...one.newPath] })) }, parseCompareSearch(address));
      return isRefusal(planned) ? planned : sheetVariables(planned);
    };
    expect(on({ units: "today" })).toMatchObject({ indicators: { selection: { regions: ["330400", "330402", "330421", "330481"], units: "TODAY" } } });
    expect(on({ units: "today", of: "cases.mediation.accepted" })).toMatchObject({ cases: { counties: { units: "TODAY" } } });
    expect(on({})).not.toHaveProperty("indicators.selection.units");
    expect(on({ units: "today", of: "score.law2026" })).toMatchObject({ scores: { regions: ["330402", "330421", "330424", "330481"] } });
  });

  it("looks at the county of a county's towns where the whole is closed, and at the city where it is open", () => {
    expect(plan({ regions: "330421101,330421102" }, clerk)).toMatchObject({ basis: "live", focus: { code: "330421" } });
    expect(plan({ regions: "330421101,330421102" })).toMatchObject({ focus: { code: "330400" } });
    expect(plan({ regions: "330421101,330421102", focus: "330421102" })).toMatchObject({ focus: { code: "330421102" } });
  });

  it("lets versions of one definition stand side by side knowingly, and no more than that", () => {
    expect(asked({ of: "XF06,XF06@2" })).toMatchObject({ indicators: { selection: { acrossVersions: true } } });
    for (const of of ["XF05,SS02", "CV01/homicide,CV01/robbery"]) expect(asked({ of })).not.toHaveProperty("indicators.selection.acrossVersions");
  });

  it("asks for the rolling year, and for other lengths with their number", () => {
    expect(asked({ acc: "rolling" })).toMatchObject({ indicators: { selection: { accumulation: "ROLLING_YEAR" } } });
    expect(asked({ acc: "rolling(3)" })).toMatchObject({ indicators: { selection: { accumulation: "ROLLING", rolling: 3 } } });
  });

  it("asks the counties of chosen towns for their own values, unless they are compared themselves", () => {
    expect(asked({ regions: "330421101,330421102" })).toMatchObject({ indicators: { selection: { regions: ["330400", "330421", "330421101", "330421102"] } } });
    expect(plan({ regions: "330421,330421101" })).toMatchObject({ parents: [] });
  });

  it("asks case statistics by level, a year further back for the change, and the counties of towns for their subtotals", () => {
    expect(asked({ of: "cases.mediation.medianDays", regions: "330421101", periods: "2026Q1..2026Q3", acc: "ytd" })).toMatchObject({
      cases: { city: { groupBy: ["PERIOD"], within: "330400", types: ["mediation"], periods: ["2025Q1", "2025Q2", "2025Q3", "2026Q1", "2026Q2", "2026Q3"] }, towns: { level: "TOWN" }, withCity: true, withCounties: true, withTowns: true },
    });
  });

  it("asks live figures of a county within the county, without the city beside it", () => {
    expect(plan({}, clerk)).toMatchObject({ basis: "approved", choice: { offered: ["approved", "aired"] } });
    expect(asked({ regions: "330421,330421101" }, clerk)).toMatchObject({ indicators: { selection: { regions: ["330421", "330421101"], basis: "LIVE" } } });
    expect(asked({ of: "cases.mediation.accepted", regions: "330421101" }, clerk)).toMatchObject({ cases: { withCity: false, towns: { within: "330421" } } });
  });

  it("asks scores of the chosen units alone", () => {
    expect(asked({ of: "score.quarterly.enforcement", regions: "330421,330400", periods: "2026Q3" })).toMatchObject({
      scores: { scheme: "quarterly", regions: ["330421"], periods: ["2025Q3", "2026Q3"] },
    });
  });
});

describe("an address that asks for too much is refused by name and bound", () => {
  it.each([
    [{ regions: "towns(330421)", view: "bars" }, { kind: "too many regions", count: 250, most: 199 }],
    [{ of: "AA01,AA02,AA03,AA04,AA05,AA06,AA07,AA08,AA09" }, { kind: "too many subjects", count: 9, most: 8 }],
    [{ of: "cases.mediation.accepted,cases.legal_aid.accepted" }, { kind: "several types" }],
    [{ regions: "999999" }, { kind: "unknown regions", codes: ["999999"] }],
    [{ periods: "2031Q1..2031Q4" }, { kind: "unkept quarters", asked: { first: "2031Q1", last: "2031Q4" }, basis: "live" }],
  ])("%j", (address, refusal) => expect(plan(address)).toEqual(refusal));

  it("takes as many regions as the contract does, the reference region among them", () => {
    expect(plan({ regions: towns.slice(0, 199).map(({ code }) => code).join(","), view: "table" })).toHaveProperty("subjects");
  });
});
