import { expect, it } from "vitest";
import { isEmptyFlow } from "./flow-view.ts";
import { quarter } from "./made-up-cases.ts";

const row = (fields: { readonly accepted?: number; readonly concluded?: number; readonly pending?: number | null; readonly missing?: "NOT_APPROVED" }) =>
  ({ period: quarter("2026Q1"), accepted: 0, concluded: 0, pending: 0, missing: null, synthetic: true, ...fields });

it("knows lines of zeros from cases that only stayed, and from quarters of which nothing is known", () => {
  expect(isEmptyFlow([row({}), row({ pending: null })])).toBe(true);
  expect(isEmptyFlow([])).toBe(true);
  expect(isEmptyFlow([row({}), row({ pending: 3 })])).toBe(false);
  expect(isEmptyFlow([row({ missing: "NOT_APPROVED" })])).toBe(false);
});
