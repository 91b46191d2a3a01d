import { describe, expect, it } from "vitest";
import { parseCompareSearch } from "./compare-search.ts";
import { parseSubject, printSubject } from "./subject.ts";

/** Only what an address says; what stands at its default is absent. */
const read = (raw: Record<string, string>) => Object.fromEntries(Object.entries(parseCompareSearch(raw)).filter(([, value]) => value !== undefined));

describe("a comparison's address", () => {
  it("holds the whole selection", () => {
    const address = {
      of: "XF05,SS02", regions: "counties(330400),level(town,330421),330421103", periods: "2023Q1..2026Q3", basis: "approved", acc: "rolling(3)", view: "table", beside: "map,bars", order: "official",
      by: "-2026Q2", at: "2026Q2", focus: "330421", asOf: "1284", parts: "towns", units: "today", from: "2025Q1", through: "2025Q3,2026Q1", step: "2",
    };
    expect(read(address)).toEqual({ ...address, of: ["XF05", "SS02"], regions: ["counties(330400)", "level(town,330421)", "330421103"], beside: ["map", "bars"], through: ["2025Q3", "2026Q1"], step: 2 });
    expect(read({ through: "years" })).toEqual({ through: "years" });
  });

  it("leaves out what stands at its default", () => {
    expect(read({ view: "trend", order: "value", acc: "period" })).toEqual({});
  });

  it.each([
    ["of", "DROP TABLE"],
    ["units", "tomorrow"],
    ["through", "sometimes"],
    ["step", "0"],
    ["of", "cases.mediation.wrongMeasure"],
    ["periods", "2026H1"],
    ["periods", "2026Q3..yesterday"],
    ["view", "pie"],
  ])("falls back for %s=%s", (key, text) => expect(read({ [key]: text })).toEqual({}));

  it("drops what is no region and keeps the rest", () => {
    expect(read({ regions: "330421,<script>,towns(330421)" })).toEqual({ regions: ["330421", "towns(330421)"] });
  });

  it("names each metric once, keeps what can be read, and knows a closed lower row from one that says nothing", () => {
    expect(read({ of: "XF05,nonsense !,XF05,SS02" })).toEqual({ of: ["XF05", "SS02"] });
    expect(read({ beside: "none" })).toEqual({ beside: ["none"] });
    expect(read({ beside: "pie" })).toEqual({});
    expect(read({ beside: "map,map,bars,table" })).toEqual({ beside: ["map", "bars"] });
  });

  it("begins a change in a quarter, and leads it through each, those of the same name, or a list", () => {
    expect(read({ from: "2025Q1", through: "each" })).toEqual({ from: "2025Q1", through: "each" });
    expect(read({ through: "2025Q3,sometime,2026Q1" })).toEqual({ through: ["2025Q3", "2026Q1"] });
    expect(parseCompareSearch({ through: ["2025Q3", "2026Q1"] }).through).toEqual(["2025Q3", "2026Q1"]);
    expect(read({ from: "last year", through: "each,years" })).toEqual({});
  });

  it("puts a reversed range in order", () => {
    expect(read({ periods: "2026Q3..2025Q1" })).toEqual({ periods: "2025Q1..2026Q3" });
  });
});

it.each(["XF05", "XF06@2", "CV01/homicide", "cases.legal_aid.accepted", "score.rule-of-law-quarterly", "score.rule-of-law-quarterly.results"])(
  "reads %s back as it is written",
  (text) => {
    const subject = parseSubject(text);
    expect(subject === null ? null : printSubject(subject)).toBe(text);
  },
);
