import { expect, it } from "vitest";
import { returnPath } from "./return-address.ts";

const ORIGIN = "https://plumbline.example";

it.each(["/board", "/board/330421?basis=approved&lang=en#content", "/compare?regions=counties(330400)", "/account"])("leads back to %s", (path) => {
  expect(returnPath(path, ORIGIN)).toBe(path);
});

it.each([
  undefined, "", "board", "https://evil.example", "//evil.example", "/\\evil.example", "/\t/evil.example", "\t//evil.example", "/\n/evil.example", "javascript:alert(1)",
  "///evil.example", "/.//evil.example", "/x/..//evil.example", "https:evil.example", "/sign-in", "/sign-in?return=/sign-in", "/set-up#code", "/board/../sign-in",
])("leads to the board instead of %j", (text) => {
  expect(returnPath(text, ORIGIN)).toBe("/board");
});
