import { expect, it } from "vitest";
import { auditFilter, parseAuditSearch } from "./audit-search.ts";

it("reads an address into a filter of the contract", () => {
  const search = parseAuditSearch({ actor: " demo-admin ", action: "sign_in_refused", subject: "xitang", from: "2026-10-01", to: "2026-10-15" });
  expect(auditFilter(search)).toEqual({ actor: "demo-admin", actions: ["SIGN_IN_REFUSED"], subject: "xitang", from: "2026-10-01", to: "2026-10-15" });
});

it("leaves out what is absent or unreadable", () => {
  expect(auditFilter(parseAuditSearch({ actor: " ", action: "guessed", from: "2026-13-40", to: "yesterday", subject: 7 }))).toEqual({});
});
