import { describe, expect, it } from "vitest";
import { parseAsOf } from "./as-of.ts";

const now = { version: 7, committedAt: "2026-10-10T01:30:00.000Z" };

describe("parseAsOf", () => {
  it("reads digits as a version and anything with a date as a moment", () => {
    expect(parseAsOf("3", now)).toEqual({ kind: "version", version: 3 });
    expect(parseAsOf("2026-07-15T09:30:00+08:00", now)).toEqual({ kind: "moment", moment: "2026-07-15T01:30:00.000Z" });
    expect(parseAsOf("2026-07-15", now)).toEqual({ kind: "moment", moment: "2026-07-15T00:00:00.000Z" });
  });

  it("takes the last version, and any moment since, for now", () => {
    for (const text of [null, "7", "2026-10-10T01:30:00Z", "2031-01-01"]) expect(parseAsOf(text, now)).toEqual({ kind: "now" });
  });

  it.each(["8", "yesterday", "2026-07-15T09:30:00", "2026-13-01", "-1", ""])("refuses %j", (text) => {
    expect(() => parseAsOf(text, now)).toThrow(/\.$/);
  });
});
