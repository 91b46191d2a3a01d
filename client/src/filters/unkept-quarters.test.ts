import { expect, it } from "vitest";
import { unkeptQuarter, type Quarter } from "./quarters.ts";
import { nearestKept, partlyKeptSentence, unkeptSentence } from "./unkept-quarters.ts";

const quarter = (id: string, basis: Quarter["basis"]): Quarter => ({ id, labelZh: id.replace("Q1", "年一季度").replace("Q3", "年三季度"), labelEn: id.replace("Q", " Q"), basis, approvedAt: null, airedAt: null });
const quarters = [quarter("2022Q1", "aired"), quarter("2026Q1", "approved"), quarter("2026Q3", "live")];
const one = (id: string) => ({ first: id, last: id });

it("knows a quarter that nobody keeps", () => {
  expect(unkeptQuarter(quarters, "2026Q4")).toEqual(one("2026Q4"));
  expect(unkeptQuarter(quarters, "2026Q3")).toBeNull();
  expect(unkeptQuarter(quarters, undefined)).toBeNull();
});

it("leads to the nearest quarter that has the basis", () => {
  expect(nearestKept(quarters, one("2026Q4"), "live")?.id).toBe("2026Q3");
  expect(nearestKept(quarters, one("2026Q4"), "aired")?.id).toBe("2022Q1");
  expect(nearestKept(quarters, one("2019Q1"), "approved")?.id).toBe("2022Q1");
  expect(nearestKept([quarter("2026Q3", "live")], one("2026Q4"), "aired")?.id).toBe("2026Q3");
});

it("leads from a month to its quarter, and from a half or a year to the last quarter of it", () => {
  const year = ["2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q2"].map((id) => quarter(id, id < "2026" ? "aired" : "live"));
  const led = (id: string, basis: Quarter["basis"]) => nearestKept(year, one(id), basis)?.id;
  expect(["2025-07", "2025-09", "2025H1", "2025", "2026"].map((id) => led(id, "live"))).toEqual(["2025Q3", "2025Q3", "2025Q2", "2025Q4", "2026Q2"]);
  expect(led("2026-05", "aired")).toBe("2025Q4");
  expect(led("2024", "live")).toBe("2025Q1");
});

it("says of a quarter to come when it ends, and of one long ago where the figures begin", () => {
  expect(unkeptSentence(one("2026Q4"), quarters, "zh-CN")).toBe("2026年四季度尚未开始填报：该季度到 2026-12-31 结束，现有数据到2026年三季度为止。");
  expect(unkeptSentence({ first: "2026Q4", last: "2027Q1" }, quarters, "en")).toBe("Reporting for 2026 Q4 – 2027 Q1 has not begun: 2026 Q4 ends on 2026-12-31, and figures reach up to 2026 Q3.");
  expect(unkeptSentence(one("2019Q1"), quarters, "en")).toBe("There are no figures for 2019 Q1: the earliest are those of 2022 Q1.");
  expect(unkeptSentence(one("2026"), quarters, "zh-CN")).toBe("数据按季度统计，2026年不是季度。");
  expect(unkeptSentence(one("2025-07"), quarters, "en")).toBe("Figures are kept by quarter, and Jul 2025 is not a quarter.");
});

it("says what of a range is shown where only some of its quarters are kept", () => {
  const told = (first: string, last: string, language: "zh-CN" | "en") => partlyKeptSentence({ first, last }, quarters, language);
  expect(told("2019Q1", "2022Q2", "zh-CN")).toBe("所选2019年一季度—2022年二季度只显示2022年一季度：最早的数据是2022年一季度的，现有数据到2022年一季度为止。");
  expect(told("2019Q1", "2026Q3", "zh-CN")).toBe("所选2019年一季度—2026年三季度只显示2022年一季度—2026年三季度：最早的数据是2022年一季度的。");
  expect(told("2026Q1", "2027Q1", "en")).toBe("Of 2026 Q1 – 2027 Q1 only 2026 Q1 – 2026 Q3 is shown: figures reach up to 2026 Q3.");
  expect(told("2022Q1", "2026Q3", "en")).toBeNull();
  expect(told("2030Q1", "2031Q1", "en")).toBeNull();
});
