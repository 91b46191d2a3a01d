import { expect, it } from "vitest";
import { keepChoices } from "./page-address.ts";

it("keeps the language and theme that an address was opened with", () => {
  expect(keepChoices("/cases?types=a,b", { lang: "en", theme: "dark" })).toBe("/cases?types=a,b&lang=en&theme=dark");
  expect(keepChoices("/board", { lang: "en" })).toBe("/board?lang=en");
});

it("leaves an address alone that names its own, and one that follows none", () => {
  expect(keepChoices("/compare?of=TJ02&lang=zh-CN", { lang: "en" })).toBe("/compare?of=TJ02&lang=zh-CN");
  expect(keepChoices("/explore?query=a%26b", {})).toBe("/explore?query=a%26b");
});
