import { expect, it } from "vitest";
import type { RegionNameFragment } from "../../../generated/graphql.ts";
import { candidatesOf, listMembers } from "./member-list.ts";

const region = (code: string, level: RegionNameFragment["level"], parentCode: string | null, nameZh: string, pinyin: string): RegionNameFragment => ({ code, parentCode, level, nameZh, shortZh: nameZh, nameEn: nameZh, pinyin });
const candidates = candidatesOf({
  cities: [region("330400", "CITY", null, "嘉兴市", "jia xing")],
  counties: [region("330421", "COUNTY", "330400", "嘉善县", "jia shan")],
  towns: Array.from({ length: 130 }, (_, at) => region(`330421${100 + at}`, "TOWN", "330421", at === 3 ? "西塘镇" : `某镇${at}`, at === 3 ? "xi tang" : "mou")),
}, "zh-CN");
const codes = (first: readonly string[], typed: string): string[] => listMembers(candidates, new Set(first), typed).listed.map(({ code }) => code);

it("finds by name, pinyin with and without spaces, and code, and tells a town by its county", () => {
  for (const typed of ["西塘", "xitang", "xi tang", "330421103"]) expect(codes([], typed), typed).toEqual(["330421103"]);
  expect(candidates.find(({ code }) => code === "330421103")?.hint).toBe("嘉善县");
});

it("lists members first, all others in official order, and says how many it leaves out", () => {
  expect(codes(["330421103"], "").slice(0, 3)).toEqual(["330421103", "330400", "330421"]);
  expect(listMembers(candidates, new Set(), "").more).toBe(132 - 120);
});
