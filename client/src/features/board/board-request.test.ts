import { describe, expect, it } from "vitest";
import type { BoardLayout, Installation } from "../../filters/installation.ts";
import { planBoard } from "./board-request.ts";
import { parseBoardSearch } from "./board-search.ts";
import { CITY, JIASHAN } from "./comparison.fixture.ts";

const viewer = { user: "u", displayName: "U", introspection: false, accounts: false, mustChangePassword: false, board: true };
const leader = { ...viewer, role: "LEADER", live: true, recordRegion: "330400", region: { code: "330400", nameZh: "嘉兴市", nameEn: "Jiaxing" } } as const;
const clerk = { ...viewer, role: "COUNTY", live: false, recordRegion: "330421", region: { code: "330421", nameZh: "嘉善县", nameEn: "Jiashan" } } as const;

const quarter = (id: string, basis: "live" | "approved" | "aired") => ({ id, labelZh: id, labelEn: id, basis, approvedAt: null, airedAt: null });
const layout = (code: string, levels: BoardLayout["levels"], metrics: readonly string[], parts: readonly BoardLayout["blocks"][number]["part"][] = ["CARDS"]): BoardLayout => ({
  code, nameZh: code, nameEn: code, levels, metrics, townMetric: "TJ03", blocks: parts.map((part) => ({ part, columns: 12 })),
});
const installation: Installation = {
  nameZh: "", nameEn: "", demonstration: true, timeZone: "Asia/Shanghai", mapName: "330400", smallNumberLimit: 10, version: 1, asOf: "", home: CITY, cities: [CITY], counties: [JIASHAN],
  metrics: ["XF01", "XF05", "TJ02", "TJ03", "YS01", "YS02"], townMetrics: new Set(["TJ02", "TJ03"]), yearlyMetrics: new Set(["YS02"]),
  boards: [layout("city", ["CITY"], ["XF05", "TJ02"]), layout("county", ["COUNTY"], ["TJ02", "XF05"]), layout("environment", ["CITY", "COUNTY"], ["YS01", "YS02"], ["MATRIX", "CARDS"])],
  quarters: [quarter("2026Q1", "aired"), quarter("2026Q2", "approved"), quarter("2026Q3", "live")],
};

describe("planBoard", () => {
  it("opens with home, the latest quarter and the first card", () => {
    expect(planBoard(installation, leader, undefined, parseBoardSearch({}))).toMatchObject({
      home: true, metric: "XF05", basis: "live", quarter: { id: "2026Q3" },
      cards: { metrics: ["XF05", "TJ02"], regions: ["330400"], periods: ["2026Q1..2026Q3"] },
      peers: { metrics: ["XF05"], regions: ["330400", "counties(330400)"] },
    });
  });

  it("follows the basis to its latest quarter unless one is named", () => {
    expect(planBoard(installation, leader, undefined, parseBoardSearch({ basis: "aired" }))).toMatchObject({ quarter: { id: "2026Q1" } });
    expect(planBoard(installation, leader, undefined, parseBoardSearch({ basis: "aired", period: "2026Q3" }))).toMatchObject({ quarter: { id: "2026Q3" } });
  });

  it("asks for a county's sisters and towns", () => {
    expect(planBoard(installation, leader, "330421", parseBoardSearch({ acc: "ytd", metric: "TJ02" }))).toMatchObject({
      home: false, accumulation: "ytd", cards: { regions: ["330421"] }, peers: { metrics: ["TJ02"], regions: ["330400", "counties(330400)", "towns(330421)"] },
    });
  });

  it("opens the city for a county with approved figures, and its own county with live ones of nobody else", () => {
    expect(planBoard(installation, clerk, undefined, parseBoardSearch({}))).toMatchObject({ basis: "approved", quarter: { id: "2026Q2" }, others: true });
    expect(planBoard(installation, clerk, "330421", parseBoardSearch({}))).toMatchObject({ basis: "live", others: false, peers: { regions: ["330421", "towns(330421)"] } });
    expect(planBoard(installation, clerk, "330421", parseBoardSearch({ basis: "aired" }))).toMatchObject({ basis: "aired", others: true, peers: { regions: ["330400", "counties(330400)", "towns(330421)"] } });
  });

  it("keeps a basis that the address names, so that the board can say why it is not open", () => {
    expect(planBoard(installation, clerk, undefined, parseBoardSearch({ basis: "live" }))).toMatchObject({ basis: "live", choice: { offered: ["approved", "aired"] } });
  });

  it("refuses what does not exist", () => {
    expect(planBoard(installation, leader, "999999", {})).toEqual({ kind: "unknown region", code: "999999" });
    expect(planBoard({ ...installation, quarters: [] }, leader, undefined, {})).toEqual({ kind: "no quarters" });
    expect(planBoard(installation, leader, "330421", { board: "city" })).toEqual({ kind: "unknown board", code: "city" });
    expect(planBoard({ ...installation, boards: [] }, leader, undefined, {})).toEqual({ kind: "no metrics" });
  });
});

describe("the boards of a region", () => {
  it("are those of its level, the first of them unless the address names another", () => {
    expect(planBoard(installation, leader, undefined, {})).toMatchObject({ board: { code: "city" }, boards: [{ code: "city" }, { code: "environment" }] });
    expect(planBoard(installation, leader, "330421", {})).toMatchObject({ board: { code: "county" }, metric: "TJ02", boards: [{ code: "county" }, { code: "environment" }] });
    expect(planBoard(installation, leader, "330421", { board: "environment" })).toMatchObject({ board: { code: "environment" }, metric: "YS01" });
  });

  it("ask for the chosen metric's card alone where a matrix holds all of them", () => {
    expect(planBoard(installation, leader, undefined, { board: "environment", metric: "YS02" })).toMatchObject({
      cards: { metrics: ["YS02"] }, matrix: { metrics: ["YS01", "YS02"], regions: ["330400", "counties(330400)"], periods: ["2026Q3"] },
    });
  });
});

describe("a board of many metrics", () => {
  const environment = (search: Record<string, string>, quarters = installation.quarters) => planBoard({ ...installation, quarters }, leader, undefined, { board: "environment", ...search });

  it("is not settled before its matrix tells which metric can be judged", () => {
    expect(environment({})).toMatchObject({ settled: false });
    expect(environment({ metric: "YS02" })).toMatchObject({ settled: true });
    expect(planBoard(installation, leader, undefined, {})).toMatchObject({ settled: true });
  });

  it("asks for whole years of what is measured by year", () => {
    const kept = ["2024Q4", "2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1"].map((id) => quarter(id, "live"));
    const yearly = { metrics: ["YS02"], selection: { metrics: ["YS02"], periods: ["2025"], regions: ["330400", "counties(330400)"] } };
    expect(environment({ metric: "YS02", acc: "ytd" }, kept)).toMatchObject({ period: "2025", cards: { periods: ["2025..2025"], accumulation: "period" }, peers: { periods: ["2025..2025"] }, yearly });
    expect(environment({ metric: "YS01" }, kept)).toMatchObject({ period: "2026Q1", cards: { periods: ["2024Q4..2026Q1"] }, yearly });
    expect(environment({ metric: "YS02" })).toMatchObject({ period: "2026Q3", yearly: { metrics: ["YS02"], selection: null } });
  });
});

describe("a quarter that nobody keeps", () => {
  it("is told instead of another one", () => {
    expect(planBoard(installation, leader, undefined, { period: "2026Q4" })).toEqual({ kind: "unkept quarter", asked: { first: "2026Q4", last: "2026Q4" }, basis: "live" });
  });
});

describe("the heat map", () => {
  it("follows a metric of towns, and keeps the last one, or the board's own, beside one without", () => {
    const towns = (search: Record<string, string>) => planBoard(installation, leader, undefined, parseBoardSearch(search));
    expect(towns({ metric: "TJ02" })).toMatchObject({ towns: { metrics: ["TJ02"], regions: ["330400", "counties(330400)", "towns(330400)"] } });
    expect(towns({ metric: "XF05" })).toMatchObject({ towns: { metrics: ["TJ03"] } });
    expect(towns({ metric: "XF05", towns: "TJ02" })).toMatchObject({ towns: { metrics: ["TJ02"] } });
    expect(towns({ metric: "XF05", towns: "XF05" })).toMatchObject({ towns: { metrics: ["TJ03"] } });
  });

  it("shows a county's own towns, beside the city's line where that is open", () => {
    expect(planBoard(installation, leader, "330421", {})).toMatchObject({ towns: { regions: ["330400", "330421", "towns(330421)"] } });
    expect(planBoard(installation, clerk, "330421", {})).toMatchObject({ basis: "live", towns: { regions: ["330421", "towns(330421)"] } });
  });
});
