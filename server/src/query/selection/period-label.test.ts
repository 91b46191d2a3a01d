import { parsePeriodId } from "@plumbline/schema/vocabulary/period.ts";
import { expect, it } from "vitest";
import { periodLabel } from "./period-label.ts";

function label(id: string, firstMonth: number) {
  const period = parsePeriodId(id);
  if (period === null) throw new Error(id);
  return periodLabel(period, firstMonth);
}

it("labels by the calendar where the reporting year begins in January", () => {
  expect(label("2026Q3", 1)).toEqual({ zh: "2026年三季度", en: "2026 Q3" });
  expect(label("2026H1", 1)).toEqual({ zh: "2026年上半年", en: "2026 H1" });
  expect(label("2026-09", 1)).toEqual({ zh: "2026年9月", en: "Sep 2026" });
  expect(label("2026", 1)).toEqual({ zh: "2026年", en: "2026" });
});

it("labels quarters by a reporting year from April", () => {
  expect(label("2015Q2", 4).en).toBe("2015-16 Q1");
  expect(label("2016Q1", 4)).toEqual({ zh: "2015-16年度四季度", en: "2015-16 Q4" });
  expect(label("1999Q2", 4).en).toBe("1999-00 Q1");
});

it("keeps the calendar label of a period across the reporting year's own parts", () => {
  expect(label("2015", 4).en).toBe("2015");
  expect(label("2015H1", 4).en).toBe("2015 H1");
  expect(label("2015-04", 4).en).toBe("Apr 2015");
});
