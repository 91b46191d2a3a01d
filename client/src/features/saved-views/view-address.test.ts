import { expect, it } from "vitest";
import { suggestedName, viewAddress } from "./view-address.ts";

const print = (search: Record<string, unknown>): string => (Object.keys(search).length === 0 ? "" : `?${Object.entries(search).map(([part, value]) => `${part}=${String(value)}`).join("&")}`);

it("keeps everything of an address but what belongs to its reader", () => {
  expect(viewAddress("/compare", { of: "TJ02,TJ05", regions: "towns(330421)", lang: "en", theme: "dark" }, print)).toBe("/compare?of=TJ02,TJ05&regions=towns(330421)");
  expect(viewAddress("/board/330421", { lang: "en" }, print)).toBe("/board/330421");
});

it.each([["调解成功率 · 比较 · 准绳 Plumbline", 60, "调解成功率 · 比较"], ["比较 · 准绳 Plumbline", 60, "比较"], ["准绳 Plumbline", 60, "准绳 Plumbline"], ["abcdef · x", 4, "abcd"]])("%s suggests within %i", (title, longest, name) => {
  expect(suggestedName(title, longest)).toBe(name);
});
