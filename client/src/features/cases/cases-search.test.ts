import { describe, expect, it } from "vitest";
import { nextSort, parseCasesSearch, printDrill, readDrill, readSort } from "./cases-search.ts";

const kept = (raw: Record<string, unknown>) => Object.fromEntries(Object.entries(parseCasesSearch(raw)).filter(([, value]) => value !== undefined));

describe("parseCasesSearch", () => {
  it("keeps what an address says", () => {
    const search = {
      rows: "matter", columns: "period", figures: "concluded,settlementRate", within: "330421", types: "mediation", matter: "neighbours,labour", enterprise: "yes",
      periods: "2025Q1..2026Q3", grain: "month", sort: "concluded.up", top: 10, list: "concluded~neighbours~2026Q1", basis: "live",
    };
    expect(kept(search)).toEqual({ ...search, figures: ["concluded", "settlementRate"], types: ["mediation"], matter: ["neighbours", "labour"] });
  });

  it("reads what it wrote: a second reading changes nothing", () => {
    const once = parseCasesSearch({ rows: "matter", figures: "concluded", matter: "a,b", top: "7" });
    expect(parseCasesSearch({ ...once })).toEqual(once);
  });

  it.each([
    ["an unknown dimension", { rows: "handler" }],
    ["the same dimension twice", { rows: "type", columns: "type" }],
    ["a figure that is none", { figures: "fame" }],
    ["months as ends of the range", { periods: "2026-01..2026-03" }],
    ["a sort by nothing", { sort: "concluded.sideways" }],
    ["too many rows", { top: 4000 }],
    ["a list of nothing", { list: "settled~a~b" }],
    ["an enterprise that may be", { enterprise: "maybe" }],
  ])("drops %s", (_title, raw) => {
    expect(kept(raw)).toEqual({});
  });

  it("puts the ends of a range in order", () => {
    expect(parseCasesSearch({ periods: "2026Q2..2025Q4" }).periods).toBe("2025Q4..2026Q2");
  });
});

describe("sort and list", () => {
  it("goes from most first to least first to no order", () => {
    const second = nextSort(readSort(nextSort(null, "concluded")), "concluded");
    expect([nextSort(null, "concluded"), second, nextSort(readSort(second), "concluded"), nextSort(readSort(second), "accepted")]).toEqual(["concluded", "concluded.up", undefined, "accepted"]);
  });

  it("names the cases behind a figure and finds them again", () => {
    for (const drill of [{ of: "pending", row: null, column: null }, { of: "accepted", row: "邻里纠纷", column: "2026Q1" }] as const) expect(readDrill(printDrill(drill))).toEqual(drill);
  });
});
