import { expect, it } from "vitest";
import type { RegionNameFragment, ShownEventFragment } from "../../generated/graphql.ts";
import { eventsOf, markedEvents } from "./marked-event.ts";

const region = (code: string, parentCode: string | null, nameZh: string): RegionNameFragment => ({ code, parentCode, level: "COUNTY", nameZh, shortZh: nameZh, nameEn: nameZh, pinyin: "" });
const province = region("330000", null, "浙江省");
const city = region("330400", "330000", "嘉兴市");
const county = region("330421", "330400", "嘉善县");
const town = region("330421103", "330421", "西塘镇");
const event = (id: number, where: RegionNameFragment, period: string): ShownEventFragment => ({ id, kind: "LAW", text: `第 ${id} 件`, addedBy: "li", removable: false, region: where, period: { id: period, labelZh: period, labelEn: period } });
const quarters = ["2022Q3", "2022Q4", "2023Q1"].map((id) => ({ id }));
const marked = markedEvents([event(9, county, "2023Q1"), event(4, city, "2022"), event(5, province, "2022-11"), event(6, city, "2021Q1")], quarters, "zh-CN");

it("numbers in order of time, leaves out what lies outside, and says kind and place in words", () => {
  expect(marked.map(({ id, number, place }) => [id, number, place])).toEqual([["4", 1, 0], ["5", 2, 1], ["9", 3, 2]]);
  expect(marked[2]).toMatchObject({ lead: "2023Q1，嘉善县，法律法规：", detail: { region: "嘉善县", value: "第 9 件", facts: [{ label: "事件", text: "3 · 法律法规" }, { label: "登记人", text: "li" }] } });
});

it("gives a region its own events and those above it, and not its neighbours'", () => {
  const of = (where: RegionNameFragment): string[] => eventsOf(marked, where, [city, county]).map(({ id }) => id);
  expect([of(city), of(county), of(town), of(region("330481", "330400", "海宁市"))]).toEqual([["4", "5"], ["4", "5", "9"], ["4", "5", "9"], ["4", "5"]]);
});
