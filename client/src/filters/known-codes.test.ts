import { expect, it } from "vitest";
import { codeAsWritten, looksLikeTown } from "./known-codes.ts";

it("tells towns of known counties by their codes", () => {
  const counties = [{ code: "330421" }];
  expect(["330421103", "330421", "330499103", "33042110"].map((code) => looksLikeTown(counties, code))).toEqual([true, false, false, false]);
});

it("finds a code without regard to case, and leaves unknown ones alone", () => {
  const known = ["XF05", "cases.mediation.accepted"];
  expect(["xf05", "XF05", "Cases.Mediation.Accepted", "xf99"].map((code) => codeAsWritten(known, code))).toEqual(["XF05", "XF05", "cases.mediation.accepted", "xf99"]);
});
