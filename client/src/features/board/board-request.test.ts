import { describe, expect, it } from "vitest";
import type { Installation } from "../../filters/installation.ts";
import { cardMetrics, planBoard } from "./board-request.ts";
import { parseBoardSearch } from "./board-search.ts";
import { CITY, JIASHAN } from "./comparison.fixture.ts";

const quarter = (id: string, basis: "live" | "approved" | "aired") => ({ id, labelZh: id, labelEn: id, basis, approvedAt: null, airedAt: null });
const installation: Installation = {
  nameZh: "", nameEn: "", demonstration: true, timeZone: "Asia/Shanghai", mapName: "330400", smallNumberLimit: 10, version: 1, asOf: "", home: CITY, cities: [CITY], counties: [JIASHAN],
  metrics: ["XF01", "XF05", "TJ02"], quarters: [quarter("2026Q1", "aired"), quarter("2026Q2", "approved"), quarter("2026Q3", "live")],
};

describe("planBoard", () => {
  it("opens with home, the latest quarter and the first card", () => {
    expect(planBoard(installation, undefined, parseBoardSearch({}))).toMatchObject({
      home: true, metric: "XF05", basis: "live", quarter: { id: "2026Q3" },
      cards: { metrics: ["XF05", "TJ02"], regions: ["330400"], periods: ["2026Q1..2026Q3"] },
      peers: { metrics: ["XF05"], regions: ["330400", "counties(330400)"] },
    });
  });

  it("follows the basis to its latest quarter unless one is named", () => {
    expect(planBoard(installation, undefined, parseBoardSearch({ basis: "aired" }))).toMatchObject({ quarter: { id: "2026Q1" } });
    expect(planBoard(installation, undefined, parseBoardSearch({ basis: "aired", period: "2026Q3" }))).toMatchObject({ quarter: { id: "2026Q3" } });
  });

  it("asks for a county's sisters and towns", () => {
    expect(planBoard(installation, "330421", parseBoardSearch({ acc: "ytd", metric: "TJ02" }))).toMatchObject({
      home: false, accumulation: "ytd", cards: { regions: ["330421"] }, peers: { metrics: ["TJ02"], regions: ["330400", "counties(330400)", "towns(330421)"] },
    });
  });

  it("refuses what does not exist", () => {
    expect(planBoard(installation, "999999", {})).toEqual({ kind: "unknown region", code: "999999" });
    expect(planBoard({ ...installation, quarters: [] }, undefined, {})).toEqual({ kind: "no quarters" });
    expect(planBoard({ ...installation, metrics: [] }, undefined, {})).toEqual({ kind: "no metrics" });
  });
});

it("takes the first eight of a catalogue that has none of the bureau's metrics", () => {
  expect(cardMetrics(["CV01", "CV02"])).toEqual(["CV01", "CV02"]);
  expect(cardMetrics(Array.from({ length: 12 }, (_, at) => `AA${at}`))).toHaveLength(8);
});
