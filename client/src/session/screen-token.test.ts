import { expect, it } from "vitest";
import { screenAddress, screenToken } from "./screen-token.ts";

it("reads the token that an address of a screen holds, and nothing from another page", () => {
  const { pathname, hash } = new URL(screenAddress("https://bureau.example", "plumbline_abc-_1"));
  expect(screenToken({ pathname, hash })).toBe("plumbline_abc-_1");
  expect(screenToken({ pathname: "/board", hash })).toBeNull();
  expect(screenToken({ pathname, hash: "" })).toBeNull();
  expect(screenToken({ pathname, hash: "#content" })).toBeNull();
});
