import { expect, it } from "vitest";
import type { Installation } from "../../../filters/installation.ts";
import type { Viewer } from "../../../session/viewer.ts";
import { answerOf } from "./answer.fixture.ts";
import { isRefusal, knowsRegion, planMetric, toRegion, type MetricRequest, type MetricVersion } from "./metric-request.ts";
import { profileMetrics } from "../region/region-request.ts";
import type { MetricSearch } from "./metric-search.ts";

const CITY = { code: "330400", parentCode: null, level: "CITY" as const, nameZh: "嘉兴市", shortZh: "嘉兴", nameEn: "Jiaxing City", pinyin: "" };
const JIASHAN = { ...CITY, code: "330421", parentCode: "330400", level: "COUNTY" as const, nameZh: "嘉善县", nameEn: "Jiashan" };
const HAINING = { ...JIASHAN, code: "330481", nameZh: "海宁市", nameEn: "Haining" };
const named = (code: string) => ({ code, nameZh: code, nameEn: code });
const facts = { user: "u", displayName: "U", introspection: false, accounts: false, mustChangePassword: false, board: true };
const leader: Viewer = { ...facts, role: "LEADER", live: true, recordRegion: "330400", region: named("330400") };
const county: Viewer = { ...facts, role: "COUNTY", live: false, recordRegion: "330421", region: named("330421") };
const town: Viewer = { ...facts, role: "TOWN", live: false, recordRegion: "330421103", region: named("330421103") };

const quarter = (id: string, basis: "live" | "aired") => ({ id, labelZh: id, labelEn: id, basis, approvedAt: null, airedAt: null });
const installation: Installation = {
  nameZh: "", nameEn: "", demonstration: true, timeZone: "Asia/Shanghai", mapName: null, smallNumberLimit: 10, version: 1, asOf: "", home: CITY, cities: [CITY], counties: [JIASHAN, HAINING],
  metrics: [], townMetrics: new Set(), yearlyMetrics: new Set(), boards: [],
  quarters: [...[1, 2, 3, 4].map((at) => quarter(`2024Q${at}`, "aired")), ...[1, 2, 3, 4].map((at) => quarter(`2025Q${at}`, "aired")), quarter("2026Q1", "live")],
};

const XITANG = { ...JIASHAN, code: "330421103", parentCode: "330421", level: "TOWN" as const, nameZh: "西塘镇", nameEn: "Xitang" };

function versionOf(over: Partial<MetricVersion>): MetricVersion {
  const [series] = answerOf([["", 1, null]]).series;
  if (series === undefined) throw new Error("The made-up answer has no series.");
  return { ...series.metric, ref: "XF05", businessEnvironmentNo: null, frequency: "QUARTER", factor: 100, formula: "", formulaZh: "", formulaEn: "", caveatZh: "", caveatEn: "", measures: [], ...over };
}

function planned(viewer: Viewer, search: MetricSearch, over: Partial<MetricVersion> = {}): MetricRequest {
  const plan = planMetric(installation, viewer, [versionOf(over)], search, [XITANG]);
  if (isRefusal(plan)) throw new Error(plan.kind);
  return plan;
}

it("shows a county its own live figures alone, and those of all counties on approved ones", () => {
  expect(planned(county, { period: "2026Q1", region: "330421" })).toMatchObject({ basis: "live", alone: true, region: JIASHAN, period: { id: "2026Q1" }, counties: { regions: ["330421"] }, towns: null });
  expect(planned(county, { region: "330421", basis: "approved" })).toMatchObject({ alone: false, counties: { regions: ["330400", "counties(330400)"] } });
  expect(planned(county, {})).toMatchObject({ basis: "approved", alone: false, region: CITY });
  expect(planned(county, { region: "330481", basis: "live" })).toMatchObject({ alone: false, choice: { offered: ["approved", "aired"] } });
  expect(planned(leader, { region: "330421" })).toMatchObject({ basis: "live", alone: false, counties: { regions: ["330400", "counties(330400)"] } });
});

it("shows live figures of a town to the town and its county alone, and to others beside the line", () => {
  const alone = { basis: "live", alone: true, region: XITANG, counties: { regions: ["330421103"] }, towns: null };
  expect(planned(town, { region: "330421103" }, { level: "TOWN" })).toMatchObject(alone);
  expect(planned(county, { region: "330421103" }, { level: "TOWN" })).toMatchObject(alone);
  expect(planned(leader, { region: "330421103" }, { level: "TOWN" })).toMatchObject({ alone: false, counties: { regions: ["330400", "counties(330400)", "330421103"] }, towns: { regions: ["counties(330400)", "towns(330400)"] } });
  expect([knowsRegion(installation, "330421103"), knowsRegion(installation, "330421"), knowsRegion(installation, undefined)]).toEqual([false, true, true]);
});

it("keeps the basis on the way to another region as far as it is open there", () => {
  expect(toRegion(planned(county, {}), "330421", "330400")).toEqual({ region: "330421", starts: undefined, basis: "approved" });
  expect(toRegion(planned(county, { region: "330421" }), "330481", "330400")).toEqual({ region: "330481", starts: undefined, basis: undefined });
  expect(toRegion(planned(leader, { region: "330421" }), "330400", "330400")).toEqual({ region: undefined, starts: undefined, basis: undefined });
});

it("asks of a metric that is measured by year for years, and opens other pages with the last quarter of one", () => {
  const yearly = { frequency: "YEAR" as const, level: "TOWN" as const };
  expect(planned(leader, {}, yearly)).toMatchObject({ period: { id: "2025" }, quarter: "2025Q4", periods: "2024..2025", counties: { periods: ["2024..2025"] }, towns: { periods: ["2025"] } });
  expect(planned(leader, { period: "2024" }, yearly)).toMatchObject({ period: { id: "2024" }, periods: "2024" });
});

it("draws the definition that the code alone means, on this page as on a region's, and another one on request", () => {
  const versions = [1, 2, 3].map((version) => versionOf({ code: "XF06", version, ref: version === 1 ? "XF06" : `XF06@${version}` }));
  const drawn = (version?: string) => planMetric(installation, leader, versions, version === undefined ? {} : { version });
  expect([drawn(), drawn("2")]).toMatchObject([{ metric: { ref: "XF06" } }, { metric: { ref: "XF06@2" } }]);
  expect(profileMetrics(versions.map((metric) => ({ ...metric, notComputed: null }))).map(({ ref }) => ref)).toEqual(["XF06"]);
});
