import { describe, expect, it } from "vitest";
import { hasBasis, latestQuarter, nearestQuarter, quartersUpTo, wholeYears, type Quarter } from "./quarters.ts";

const quarter = (id: string, basis: Quarter["basis"]): Quarter => ({ id, labelZh: id, labelEn: id, basis, approvedAt: null, airedAt: null });
const quarters = [quarter("2025Q4", "aired"), quarter("2026Q1", "aired"), quarter("2026Q2", "approved"), quarter("2026Q3", "live")];

describe("latestQuarter", () => {
  it("is the last one that has the basis", () => {
    expect(latestQuarter(quarters, "live")?.id).toBe("2026Q3");
    expect(latestQuarter(quarters, "approved")?.id).toBe("2026Q2");
    expect(latestQuarter(quarters, "aired")?.id).toBe("2026Q1");
    expect(latestQuarter([], "live")).toBeNull();
  });

  it("passes over one that had not ended where an earlier version stands, unless there is no other", () => {
    const running = { ...quarter("2026Q4", "live"), running: true };
    expect(latestQuarter([...quarters, running], "live")?.id).toBe("2026Q3");
    expect(latestQuarter([running], "live")?.id).toBe("2026Q4");
  });

  it("counts an aired quarter as approved", () => {
    expect(hasBasis(quarter("2025Q4", "aired"), "approved")).toBe(true);
    expect(hasBasis(quarter("2026Q3", "live"), "approved")).toBe(false);
  });
});

it("finds the nearest quarter that has the basis, not after the chosen one", () => {
  expect(nearestQuarter(quarters, "2026Q3", "approved")?.id).toBe("2026Q2");
  expect(nearestQuarter(quarters, "2025Q4", "approved")?.id).toBe("2025Q4");
});

it("reaches back no further than what is kept", () => {
  expect(quartersUpTo(quarters, "2026Q3", 3)).toBe("2026Q1..2026Q3");
  expect(quartersUpTo(quarters, "2026Q3", 15)).toBe("2025Q4..2026Q3");
  expect(quartersUpTo(quarters, "2025Q4", 15)).toBe("2025Q4");
});

it("makes years of four kept quarters, each on the basis that all four have", () => {
  const year = (id: string, bases: readonly Quarter["basis"][]) => bases.map((basis, at) => quarter(`${id}Q${at + 1}`, basis));
  const kept = [quarter("2022Q4", "aired"), ...year("2023", ["aired", "aired", "aired", "aired"]), ...year("2024", ["aired", "approved", "aired", "approved"]), quarter("2025Q1", "live")];
  expect(wholeYears(kept, "2025Q1").map(({ id, labelZh, labelEn, basis }) => [id, labelZh, labelEn, basis])).toEqual([["2023", "2023年", "2023", "aired"], ["2024", "2024年", "2024", "approved"]]);
  expect(wholeYears(kept, "2024Q3").map(({ id }) => id)).toEqual(["2023"]);
});
