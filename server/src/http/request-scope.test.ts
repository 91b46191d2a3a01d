import { describe, expect, it } from "vitest";
import { requestScope } from "./request-scope.ts";

const here = { host: "127.0.0.1:4000" };

describe("requestScope", () => {
  it("gives this machine the board, live and approved, and no records", () => {
    for (const remoteAddress of ["127.0.0.1", "::1", "::ffff:127.0.0.1"]) {
      expect(requestScope({ remoteAddress, headers: here })).toMatchObject({ board: true, live: true, recordCounties: [] });
    }
    expect(requestScope({ remoteAddress: "::1", headers: { host: "localhost:4000" } })).not.toBeNull();
  });

  it("gives nobody else anything", () => {
    expect(requestScope({ remoteAddress: "192.168.1.7", headers: here })).toBeNull();
    expect(requestScope({ remoteAddress: undefined, headers: here })).toBeNull();
    expect(requestScope({ remoteAddress: "127.0.0.1.example", headers: here })).toBeNull();
  });

  it("does not take a proxy's request, or one under another host's name, for this machine's", () => {
    expect(requestScope({ remoteAddress: "127.0.0.1", headers: { ...here, "x-forwarded-for": "203.0.113.9" } })).toBeNull();
    expect(requestScope({ remoteAddress: "127.0.0.1", headers: { host: "attacker.example" } })).toBeNull();
    expect(requestScope({ remoteAddress: "127.0.0.1", headers: {} })).toBeNull();
  });
});
