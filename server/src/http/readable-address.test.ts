import { expect, it } from "vitest";
import { readableAddress } from "./readable-address.ts";

it.each([
  ["/board/%E0%A4%A?lang=en&x=%E0", "/board/%25E0%25A4%25A?lang=en&x=%E0"],
  ["/board/%E5%98%89/100%", "/board/%E5%98%89/100%25"],
  ["//other.example/%", "/other.example/%25"],
  ["/\\other.example/%", "/other.example/%25"],
])("turns %s into %s", (url, readable) => {
  expect(readableAddress(url)).toBe(readable);
});
