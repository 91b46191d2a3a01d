import { describe, expect, it } from "vitest";
import { ageInput, drillFilter, flowInput, periodsOf, pivotInput } from "./cases-variables.ts";
import { csvAddress } from "./csv-address.ts";
import { casesRequest, quarter } from "./made-up-cases.ts";

const quarters = (...ids: string[]) => ids.map((id) => ({ ...quarter(id), basis: "live" as const, approvedAt: null, airedAt: null }));

describe("periodsOf", () => {
  it.each([
    ["quarter", ["2025Q4..2026Q1"]],
    ["month", ["2025-10..2026-03"]],
    // Years that are not whole are no years.
    ["year", []],
  ] as const)("asks by %s", (grain, expected) => {
    expect(periodsOf({ quarters: quarters("2025Q4", "2026Q1") }, grain)).toEqual(expected);
  });

  it("takes whole years", () => {
    expect(periodsOf({ quarters: quarters("2024Q4", "2025Q1", "2025Q2", "2025Q3", "2025Q4") }, "year")).toEqual(["2025"]);
  });
});

describe("pivotInput", () => {
  it("asks for the counts behind a rate, so that every rate has its n", () => {
    expect(pivotInput(casesRequest({ figures: ["settlementRate"] })).measures).toEqual(["SETTLEMENT_RATE", "CONCLUDED"]);
    expect(pivotInput(casesRequest({ figures: ["clearance", "medianDays"] })).measures).toEqual(["CLEARANCE", "ACCEPTED", "CONCLUDED", "MEDIAN_DAYS"]);
  });

  it("asks by month only where time stands in the table", () => {
    expect(pivotInput(casesRequest({ grain: "month" })).periods).toEqual(["2026Q1..2026Q2"]);
    expect(pivotInput(casesRequest({ grain: "month", columns: "period" })).periods).toEqual(["2026-01..2026-06"]);
  });

  it("limits and sorts what is no time, with the rest together and all totals", () => {
    const input = pivotInput(casesRequest({ rows: "matter", columns: "period", sort: { figure: "concluded", up: false }, top: 5 }));
    expect(input).toMatchObject({ groupBy: ["MATTER", "PERIOD"], limit: { top: 5, others: true }, orderBy: [{ measure: "CONCLUDED", direction: "DESCENDING" }], subtotals: "CUBE" });
    expect(pivotInput(casesRequest({ rows: "period" }))).toMatchObject({ limit: null, orderBy: null });
  });

  it("cuts by size where nothing is sorted: by the first count, or the first figure where none is counted", () => {
    expect(pivotInput(casesRequest({ rows: "outcome", figures: ["medianDays", "concluded"] })).orderBy).toEqual([{ measure: "CONCLUDED", direction: "DESCENDING" }]);
    expect(pivotInput(casesRequest({ rows: "region", figures: ["clearance"] })).orderBy).toEqual([{ measure: "CLEARANCE", direction: "DESCENDING" }]);
  });
});

describe("the other panels", () => {
  it("ask without outcomes, which open cases do not have, and for what is pending of live figures alone", () => {
    const request = casesRequest({ outcomes: ["mediated"], words: { matter: ["labour"] }, enterprise: true });
    expect(flowInput(request)).toMatchObject({ outcomes: null, measures: ["ACCEPTED", "CONCLUDED", "PENDING"], filter: { matters: ["labour"], enterprise: true } });
    expect(flowInput({ ...request, basis: "approved" }).measures).toEqual(["ACCEPTED", "CONCLUDED"]);
    expect(ageInput(request)).toMatchObject({ groupBy: ["AGE_BAND"], periods: ["2026Q2"], outcomes: null });
  });
});

describe("drillFilter", () => {
  it.each([
    ["concluded", { rows: "matter" as const, columns: "period" as const }, { row: "labour", column: "2026Q1" }, { matters: ["labour"], concludedIn: "2026Q1" }],
    ["accepted", { rows: "region" as const }, { row: "330421", column: null }, { region: "330421", acceptedIn: "2026Q1..2026Q2" }],
    ["pending", { rows: "type" as const, words: { channel: ["court_referred"] } }, { row: "mediation", column: null }, { types: ["mediation"], channels: ["court_referred"], pendingAt: "2026Q2" }],
    ["concluded", { rows: "enterprise" as const }, { row: "no", column: null }, { enterprise: false }],
    ["concluded", { rows: "type" as const }, { row: null, column: null }, { region: "330400", concludedIn: "2026Q1..2026Q2" }],
  ] as const)("finds the %s cases of a cell: %o", (of, request, place, expected) => {
    expect(drillFilter(casesRequest(request), { of, ...place })).toMatchObject({ ...expected, accepted: true });
  });

  it("says that the list cannot tell apart what the table can", () => {
    expect(drillFilter(casesRequest({ rows: "enterprise" }), { of: "concluded", row: "unrecorded", column: null })).toBeNull();
  });
});

describe("csvAddress", () => {
  it("asks the same question, each word by itself", () => {
    const address = csvAddress(pivotInput(casesRequest({ rows: "matter", words: { channel: ["a,b", "c&d"] }, enterprise: false, sort: { figure: "concluded", up: true } })));
    const search = new URL(address, "http://here").searchParams;
    expect(Object.fromEntries([...search].filter(([name]) => name !== "channels"))).toEqual({
      groupBy: "matter", within: "330400", periods: "2026Q1..2026Q2", measures: "accepted,concluded", orderBy: "concluded:ascending", top: "15", others: "true", subtotals: "cube", basis: "live", enterprise: "false",
    });
    expect(search.getAll("channels")).toEqual(["a,b", "c&d"]);
  });
});
