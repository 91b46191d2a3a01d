import { expect, it } from "vitest";
import { formatClock, formatMoment, formatNearMoment, formatTightMoment } from "./moment.ts";

it("writes a moment on the clock of the named zone", () => {
  expect(formatMoment("2026-10-15T01:30:00Z", "Asia/Shanghai")).toBe("2026-10-15 09:30");
  expect(formatMoment("2026-10-15T09:30:00+08:00", "UTC")).toBe("2026-10-15 01:30");
  expect(formatMoment("2026-10-14T16:00:00Z", "Asia/Shanghai")).toBe("2026-10-15 00:00");
});

it("leaves the year out where room is short", () => {
  expect(formatTightMoment("2026-10-15T01:30:00Z", "Asia/Shanghai")).toBe("10-15 09:30");
  expect(formatClock("2026-10-15T01:30:00Z", "Asia/Shanghai")).toBe("09:30");
});

it("leaves out what somebody who reads it on the same day, or in the same year, knows", () => {
  const readAt = (now: string) => formatNearMoment("2026-10-10T01:30:00Z", now, "Asia/Shanghai");
  // The day ends where the installation is, not where the reader is.
  expect(["2026-10-10T15:59:00Z", "2026-10-10T16:00:00Z", "2026-12-31T15:59:00Z", "2026-12-31T16:00:00Z"].map(readAt)).toEqual(["09:30", "10-10 09:30", "10-10 09:30", "2026-10-10 09:30"]);
});

it("shows what it cannot read as it stands", () => {
  expect(formatMoment("soon", "UTC")).toBe("soon");
});
