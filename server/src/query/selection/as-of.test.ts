import { describe, expect, it } from "vitest";
import { parseAsOf } from "./as-of.ts";

const now = { version: 7, committedAt: "2026-10-10T01:30:00.000Z" };

describe("parseAsOf", () => {
  it("reads digits as a version and anything with a date as a moment", () => {
    expect(parseAsOf("3", now)).toEqual({ kind: "version", version: 3 });
    expect(parseAsOf("2026-07-15T09:30:00+08:00", now)).toEqual({ kind: "moment", moment: "2026-07-15T01:30:00.000Z" });
    expect(parseAsOf("2026-07-15", now)).toEqual({ kind: "day", day: "2026-07-15" });
  });

  it("takes the last version, and a moment since, for themselves, so that they mean the same ever after", () => {
    expect(parseAsOf(null, now)).toEqual({ kind: "now" });
    expect(parseAsOf("7", now)).toEqual({ kind: "version", version: 7 });
    expect(parseAsOf("2026-10-10T01:30:00Z", now)).toEqual({ kind: "moment", moment: "2026-10-10T01:30:00.000Z" });
  });

  it.each(["8", "yesterday", "2026-07-15T09:30:00", "2026-13-01", "2026-02-30", "-1", ""])("refuses %j", (text) => {
    expect(() => parseAsOf(text, now)).toThrow(/\.$/);
  });
});
