import { describe, expect, it } from "vitest";
import type { Installation } from "../../filters/installation.ts";
import { cardMetrics, planBoard } from "./board-request.ts";
import { parseBoardSearch } from "./board-search.ts";
import { CITY, JIASHAN } from "./comparison.fixture.ts";

const viewer = { user: "u", displayName: "U", introspection: false, accounts: false, mustChangePassword: false, board: true };
const leader = { ...viewer, role: "LEADER", live: true, recordRegion: "330400", region: { code: "330400", nameZh: "嘉兴市", nameEn: "Jiaxing" } } as const;
const clerk = { ...viewer, role: "COUNTY", live: false, recordRegion: "330421", region: { code: "330421", nameZh: "嘉善县", nameEn: "Jiashan" } } as const;

const quarter = (id: string, basis: "live" | "approved" | "aired") => ({ id, labelZh: id, labelEn: id, basis, approvedAt: null, airedAt: null });
const installation: Installation = {
  nameZh: "", nameEn: "", demonstration: true, timeZone: "Asia/Shanghai", mapName: "330400", smallNumberLimit: 10, version: 1, asOf: "", home: CITY, cities: [CITY], counties: [JIASHAN],
  metrics: ["XF01", "XF05", "TJ02"], quarters: [quarter("2026Q1", "aired"), quarter("2026Q2", "approved"), quarter("2026Q3", "live")],
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
    expect(planBoard({ ...installation, metrics: [] }, leader, undefined, {})).toEqual({ kind: "no metrics" });
  });
});

it("takes the first eight of a catalogue that has none of the bureau's metrics", () => {
  expect(cardMetrics(["CV01", "CV02"])).toEqual(["CV01", "CV02"]);
  expect(cardMetrics(Array.from({ length: 12 }, (_, at) => `AA${at}`))).toHaveLength(8);
});
