import { describe, expect, it } from "vitest";
import type { RegionNameFragment } from "../../generated/graphql.ts";
import { entriesOf, type Known } from "./entries.ts";
import { findEntries } from "./find-entries.ts";
import { initialsOf } from "./initials.ts";
import { parseRecent, withRecent } from "./recent.ts";

const region = (code: string, nameZh: string, nameEn: string, pinyin: string, level: RegionNameFragment["level"], parentCode: string | null): RegionNameFragment => ({
  code, nameZh, nameEn, pinyin, level, parentCode, shortZh: nameZh.replace(/(?:街道|[市县区镇])$/, ""),
});
const home = region("330400", "嘉兴市", "Jiaxing", "jia xing", "CITY", "330000");
const metric = (ref: string, nameZh: string, nameEn: string, breakdown: string | null = null) => ({ ref, code: ref.slice(0, 4), version: ref.endsWith("@2") ? 2 : 1, breakdown, nameZh, nameEn, domainZh: "行政复议", domainEn: "reconsideration", level: ref === "TJ02" ? ("TOWN" as const) : ("COUNTY" as const), rankable: true });
const known: Known = {
  pages: [{ key: "compare", letter: "c", name: "比较", address: "/compare?lang=zh-CN" }],
  home, cities: [home],
  counties: [region("330421", "嘉善县", "Jiashan", "jia shan", "COUNTY", "330400"), region("330481", "海宁市", "Haining", "hai ning", "COUNTY", "330400"), region("330424", "海盐县", "Haiyan", "hai yan", "COUNTY", "330400")],
  towns: [region("330421103", "西塘镇", "Xitang", "xi tang", "TOWN", "330421"), region("330402001", "建设街道", "Jianshe", "jian she", "TOWN", "330402")],
  metrics: [metric("AA01", "人民调解员数", "mediators"), metric("TJ02", "调解成功率", "mediation success rate"), metric("XF05", "调解和解率", "mediation & settlement rate"), metric("XF06", "直接纠错率", "direct-correction rate"), metric("XF06@2", "直接纠错率", "direct-correction rate"), metric("CV01/homicide", "", "", "homicide")],
  boards: [
    { code: "city", nameZh: "司法行政运行", nameEn: "Judicial administration", levels: ["CITY"] },
    { code: "business-environment", nameZh: "法治化营商环境", nameEn: "Rule-of-law business environment", levels: ["CITY", "COUNTY"] },
  ],
  saved: [
    { id: "a1", name: "嘉善季会", kind: "VIEW", body: "/compare?of=TJ02&regions=towns(330421)", mine: true, owner: "me" },
    { id: "b2", name: "Board of a colleague", kind: "VIEW", body: "/board/330421", mine: false, owner: "li" },
    { id: "c3", name: "嘉善查询", kind: "DOCUMENT", body: "{ viewer { user } }", mine: true, owner: "me" },
  ],
  has: () => false,
};
const entries = entriesOf(known, "zh-CN");
const found = (typed: string) => findEntries(entries, typed).flatMap((group) => group.entries.map(({ key }) => key.split(" ")[1]));

describe("a search finds", () => {
  it.each([
    ["嘉善", ["330421", "330421", "a1"]],
    ["jiashan", ["330421", "330421"]],
    ["jia shan", ["330421", "330421"]],
    ["JiaS", ["330421", "330421"]],
    ["jsx", ["330421", "330421"]],
    ["xtz", ["330421103"]],
    ["hn", ["330481", "330481"]],
    ["330421", ["330421", "330421103", "330421"]],
    ["３３０４２４", ["330424", "330424"]],
    ["xf06", ["XF06", "XF06@2"]],
    ["settlement", ["XF05"]],
    ["纠错", ["XF06", "XF06@2"]],
    ["direct rate", ["XF06", "XF06@2"]],
    ["比较", ["compare"]],
    ["营商", ["330400", "330421", "330481", "330424"]],
    ["haining 看板", ["330481"]],
    ["nothing like it", []],
    ["  ", []],
  ])("by %s", (typed, keys) => expect(found(typed)).toEqual(keys));

  it("the exact before what only begins so, and the better group first", () => {
    expect(found("js").slice(0, 2)).toEqual(["330421", "330402001"]);
    expect(found("调解").slice(0, 2)).toEqual(["TJ02", "XF05"]);
    expect(findEntries(entries, "hai").map(({ group }) => group)).toEqual(["regions", "boards"]);
  });
});

it("leads to a region's or metric's own page where there is one, otherwise to the board or the comparison", () => {
  const address = (key: string, has: boolean) => entriesOf({ ...known, has: () => has }, "en").find((entry) => entry.key === key)?.address;
  expect([address("region 330400", false), address("region 330421", false), address("region 330421103", false), address("metric XF06@2", false)]).toEqual(["/board", "/board/330421", "/compare?regions=330421103&of=TJ02", "/compare?of=XF06%402"]);
  expect([address("region 330421", true), address("metric XF06@2", true)]).toEqual(["/region/330421", "/metric/XF06?version=2"]);
});

it("leads to a board of a region, which is named in the address unless it is the region's first", () => {
  const address = (region: string, board: string) => entries.find(({ key }) => key === `board ${region} ${board}`)?.address;
  expect([address("330400", "city"), address("330400", "business-environment"), address("330421", "business-environment"), address("330421", "city")]).toEqual(["/board", "/board?board=business-environment", "/board/330421", undefined]);
});

it("finds saved views by name, with their page and whose they are, and leads to their very address", () => {
  expect(found("季会")).toEqual(["a1"]);
  expect(entries.filter(({ group }) => group === "views").map(({ hint, address }) => [hint, address])).toEqual([["比较", "/compare?of=TJ02&regions=towns(330421)"], ["li", "/board/330421"]]);
});

it("tells a town by its county and leaves breakdowns to their metric", () => {
  expect(entries.find(({ key }) => key === "region 330421103")?.hint).toBe("嘉善县 · 330421103");
  expect(entries.some(({ key }) => key.includes("CV01"))).toBe(false);
});

it("takes initials from syllables, with those of the unit's kind", () => {
  expect(initialsOf("jian she", "建设街道")).toEqual(["js", "jsjd"]);
  expect(initialsOf("", "")).toEqual([]);
});

it("remembers the last six choices, each once, and nothing that it did not write", () => {
  expect(withRecent(["a", "b", "c", "d", "e", "f"], "c")).toEqual(["c", "a", "b", "d", "e", "f"]);
  expect(withRecent(["a", "b", "c", "d", "e", "f"], "g")).toEqual(["g", "a", "b", "c", "d", "e"]);
  expect([parseRecent(null), parseRecent("{"), parseRecent("{}"), parseRecent('["a",3]')]).toEqual([[], [], [], ["a"]]);
});
