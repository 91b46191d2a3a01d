import { describe, expect, it } from "vitest";
import { parseSubject } from "../address/subject.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import { city, counties, madeUpRegion, madeUpSheet } from "../sheet/made-up-sheet.ts";
import { REGISTRY } from "./registry.ts";
import type { Sheet } from "../sheet/sheet.ts";
import type { ViewId } from "./view-ids.ts";

const quarter = (id: string) => ({ id, labelZh: id, labelEn: id, basis: "live", approvedAt: null, airedAt: null }) as const;
const subjects = (...texts: string[]) => texts.flatMap((text) => parseSubject(text) ?? []);
const towns = Array.from({ length: 72 }, (_, place) => ({ ...madeUpRegion(`33042110${place}`, "", "", "TOWN"), parentCode: "330421" }));
const request: CompareRequest = {
  subjects: subjects("XF05"), home: city, regions: counties, parents: [], quarters: [quarter("2026Q2"), quarter("2026Q3")], byYear: false, keptByYear: [], at: quarter("2026Q3"), basis: "live",
  choice: { offered: ["live"], fallback: "live", withheld: null }, within: "330400", peers: { level: "COUNTY", within: "330400", count: 5 }, accumulation: "period", units: "asThen", asOf: null, view: "trend", beside: null, order: "value", by: null, focus: city, parts: "counties", from: null, through: null, step: null, starts: [], signedIn: true, townMetric: "TJ02", partner: "XF09",
};
const misfit = (view: ViewId, over: Partial<CompareRequest>) => REGISTRY[view].fit({ ...request, ...over }, [madeUpSheet()], "en");

describe("a view that does not fit", () => {
  it.each<[ViewId, Partial<CompareRequest>, object | undefined]>([
    ["trend", { regions: towns }, { regions: undefined }],
    ["trend", { regions: counties, subjects: subjects(...Array.from({ length: 11 }, (_, place) => `AA${10 + place}`)) }, { of: ["AA10"] }],
    ["table", { regions: towns, quarters: Array.from({ length: 60 }, () => quarter("2026Q3")) }, { periods: "last(4,quarter)" }],
    ["heat", { quarters: [quarter("2026Q3")] }, { periods: "last(8,quarter)", at: undefined }],
    ["heat", { regions: counties.slice(0, 1) }, { regions: undefined, focus: undefined }],
    ["map", { regions: towns }, { regions: undefined }],
    ["ranks", { subjects: subjects("cases.mediation.accepted") }, { of: undefined }],
    ["ranks", { regions: counties.slice(0, 1) }, { regions: undefined, focus: undefined }],
    ["slope", { regions: towns }, { regions: undefined, focus: undefined }],
    ["slope", { quarters: [quarter("2026Q3")] }, { periods: "last(8,quarter)", at: undefined }],
    ["strip", {}, { regions: counties.map(({ code }) => `towns(${code})`), focus: undefined }],
    ["scatter", {}, { of: ["XF05", "XF09"] }],
    ["scatter", { regions: counties.slice(0, 2) }, { regions: undefined, focus: undefined }],
    ["funnel", { signedIn: false }, undefined],
    ["funnel", { within: towns[0]?.code ?? "", regions: towns.slice(0, 1) }, { basis: "approved" }],
    ["change", { focus: towns[0] ?? city }, { focus: "330400" }],
    ["change", { quarters: [quarter("2026Q3")] }, { periods: undefined, at: undefined }],
    ["control", { signedIn: false }, undefined],
    ["control", { subjects: subjects("cases.mediation.accepted", "SS02") }, { of: ["SS02", "cases.mediation.accepted"] }],
    ["control", { subjects: subjects("cases.mediation.accepted") }, { of: undefined }],
    ["control", { quarters: [quarter("2025Q3"), quarter("2026Q3")] }, { periods: undefined, at: undefined }],
  ])("%s: says why, and what would let it", (view, over, search) => {
    const found = misfit(view, over);
    expect(found?.reason).toMatch(/\.$/);
    expect(found?.remedy?.search).toEqual(search);
  });
});

it.each<ViewId>(["ranks", "funnel", "control", "change"])("%s of what is measured by year leads from quarters to its years", (view) => {
  const found = misfit(view, { subjects: subjects("PF01", "XF05", "YS20"), keptByYear: ["PF01", "YS20"] });
  expect(found?.reason).toMatch(/is measured by year/);
  expect(found?.remedy?.search).toEqual({ of: ["PF01", "YS20"], periods: undefined, at: undefined, by: undefined });
});

it("has a funnel for a county's own towns, though the whole is closed to it", () => {
  expect(misfit("funnel", { within: "330421", regions: towns })).toBeNull();
});

it("fits the default selection wherever one metric of counties is enough", () => {
  const unfit = (Object.keys(REGISTRY) as ViewId[]).filter((view) => misfit(view, {}) !== null);
  expect(unfit).toEqual(["strip", "scatter"]);
});

describe("a metric decides as well", () => {
  const sheet = madeUpSheet();
  const of = (over: Partial<Sheet["measure"]>, view: ViewId) => REGISTRY[view].fit(request, [{ ...sheet, measure: { ...sheet.measure, ...over } }], "en")?.remedy?.search;

  it.each<[ViewId, Partial<Sheet["measure"]>, object]>([
    ["ranks", { unitEn: "days", unitZh: "天" }, { view: "bars" }],
    ["ranks", { rankable: false }, { view: "bars" }],
    ["slope", { rankable: false }, { view: undefined }],
    ["funnel", { total: "sum", unitEn: "cases", unitZh: "件" }, { view: "bars" }],
    ["funnel", { unitEn: "days", unitZh: "天" }, { view: "bars" }],
    ["strip", { level: "COUNTY" }, { regions: counties.map(({ code }) => `towns(${code})`), focus: undefined, of: ["TJ02"] }],
  ])("%s of %j", (view, over, search) => expect(of(over, view)).toEqual(search));

  it("ranks of rates of events have sets, too", () => {
    expect(of({ proportion: false, unitZh: "件/万人", unitEn: "suits per 10,000 residents" }, "ranks")).toBeUndefined();
  });
});
