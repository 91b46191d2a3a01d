import { parsePeriodId, periodId } from "@plumbline/schema/vocabulary/period.ts";
import { expect, it } from "vitest";
import { metricOf } from "../testkit/made-up.ts";
import { measuredPeriod } from "./measured-period.ts";

it.each([
  ["YS20", "2026Q3", "2025"],
  ["YS20", "2025Q4", "2025"],
  ["YS20", "2026H1", "2025"],
  ["YS20", "2025", "2025"],
  ["XF05", "2026Q3", "2026Q3"],
] as const)("measures %s in an index of %s over %s", (metric, asked, over) => {
  const period = parsePeriodId(asked);
  expect(period === null ? null : periodId(measuredPeriod(metricOf(metric), period))).toBe(over);
});
