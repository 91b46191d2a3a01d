import { expect, it } from "vitest";
import { offeredScopes } from "./token-scopes.ts";
import { tokenState } from "./token-state.ts";
import { exampleCall } from "./example-call.ts";

it("offers scopes as far as the viewer's own rights go", () => {
  expect(offeredScopes({ board: true, live: true, recordRegion: "330400" })).toEqual(["BOARD", "LIVE", "RECORDS"]);
  expect(offeredScopes({ board: true, live: false, recordRegion: "330421103" })).toEqual(["BOARD", "LIVE", "RECORDS"]);
  expect(offeredScopes({ board: true, live: false, recordRegion: null })).toEqual(["BOARD"]);
});

it("tells standing tokens from those that are revoked or over", () => {
  const expiresAt = "2026-10-15T00:00:00Z";
  const now = Date.parse("2026-10-14T00:00:00Z");
  expect(tokenState({ expiresAt, revokedAt: null }, now)).toBe("standing");
  expect(tokenState({ expiresAt, revokedAt: "2026-10-01T00:00:00Z" }, now)).toBe("revoked");
  expect(tokenState({ expiresAt, revokedAt: null }, now + 86_400_000)).toBe("over");
});

it("shows a call that a terminal takes as it stands", () => {
  const call = exampleCall("https://plumbline.example", "plumbline_abc", "2026Q2");
  expect(call).toContain("https://plumbline.example/graphql");
  expect(call).toContain("Authorization: Bearer plumbline_abc");
  const body = /--data '(.*)'/s.exec(call)?.[1] ?? "";
  expect(body).not.toContain("'");
  expect(JSON.parse(body)).toMatchObject({ query: expect.stringContaining('period: "2026Q2"') });
});
