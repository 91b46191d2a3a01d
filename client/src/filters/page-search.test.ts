import { expect, it } from "vitest";
import { keepTexts } from "./page-search.ts";

it("keeps texts, numbers and lists of texts, and nothing else", () => {
  expect(keepTexts({ a: "x", b: "", c: ["y", 1, "z"], d: 3, e: undefined, f: { g: 1 } })).toEqual({ a: "x", c: ["y", "z"], d: 3 });
});
