import type { Band } from "../../band.ts";
import { distanceClasses } from "../../distance-classes.ts";
import type { HeatCell, HeatColumn, HeatMapView } from "../../heat-map/heat-map-view.ts";
import type { MarkDetail } from "../../mark.ts";
import { quartersFrom } from "./quarters.ts";
import { detail, notReported, observed } from "./detail.ts";

type County = readonly [code: string, zh: string, en: string, level: number, towns: string];

const COUNTIES: readonly County[] = [
  ["330402", "南湖", "Nanhu", 96.2, "建设 解放 新嘉 南湖 新兴 城南 东栅 长水 七星 凤桥 余新 新丰 大桥"],
  ["330411", "秀洲", "Xiuzhou", 96.6, "新城 嘉北 塘汇 高照 王江泾 油车港 新塍 王店 洪合"],
  ["330421", "嘉善", "Jiashan", 98.7, "魏塘 罗星 惠民 大云 西塘 干窑 陶庄 姚庄 天凝"],
  ["330424", "海盐", "Haiyan", 95.9, "武原 西塘桥 秦山 望海 沈荡 百步 于城 澉浦 通元"],
  ["330481", "海宁", "Haining", 94.8, "硖石 海洲 海昌 马桥 许村 长安 周王庙 丁桥 斜桥 黄湾 盐官 袁花"],
  ["330482", "平湖", "Pinghu", 96.4, "当湖 钟埭 曹桥 乍浦 新埭 新仓 广陈 林埭 独山港"],
  ["330483", "桐乡", "Tongxiang", 94.1, "梧桐 凤鸣 高桥 乌镇 濮院 屠甸 石门 河山 洲泉 大麻 崇福"],
];

/** A made-up number from 0 to 1 that is always the same for the same two numbers. */
function chance(a: number, b: number): number {
  const wave = Math.sin(a * 127.1 + b * 311.7) * 43758.5453;
  return wave - Math.floor(wave);
}

function cell(town: number, quarter: number, name: string, county: number): HeatCell {
  if (chance(town, quarter + 50) < 0.015) return { value: notReported, distance: null, small: false, detail: detail(name, notReported.text) };
  const distance = Math.round((county - 95.9 + (chance(town, 7) - 0.5) * 5 + (chance(town, quarter) - 0.5) * 5) * 10) / 10;
  const small = town % 31 === 1 && quarter < 9;
  const band: Band = small ? "notRanked" : distance > 3 ? "better" : distance < -3 ? "worse" : "similar";
  const text = `${Math.min(100, 95.9 + distance).toFixed(1)}%`;
  const words: MarkDetail = { ...detail(name, text), band, bandText: band };
  return { value: observed(95.9 + distance, text), distance, small, detail: words };
}

/** The towns of seven counties over the given number of quarters up to 2026 Q3; in English with the towns' numbers for names. */
export function townHeatMap(quarters: number, language: "zh" | "en", counties: readonly County[] = COUNTIES): HeatMapView {
  let town = 0;
  const groups = counties.map(([code, zh, en, level, towns]) => ({
    code,
    name: language === "zh" ? zh : en,
    value: `${level.toFixed(1)}%`,
    columns: towns.split(" ").map((name, place): HeatColumn => {
      town += 1;
      const own = language === "zh" ? name : `${en} ${["East", "West", "Old Town"][place % 3]} ${place + 1}`;
      return { code: `${code}${100 + place}`, name: own, cells: Array.from({ length: quarters }, (_, quarter) => cell(town, quarter, own, level)) };
    }),
  }));
  const distances = groups.flatMap((group) => group.columns.flatMap((column) => column.cells.flatMap(({ distance }) => distance ?? [])));
  return {
    summary: language === "zh" ? "72 个镇（街道）人民调解协议履行率，与当季全市线之差。" : "Agreement performance of 72 towns, distance from the city line of each quarter.",
    periods: quartersFrom(quarters, language),
    classes: distanceClasses(distances, 0, 1, "higher"),
    groups,
  };
}

/** Seven counties as columns of one group. */
export function countyHeatMap(quarters: number): HeatMapView {
  const towns = townHeatMap(quarters, "zh", COUNTIES);
  return {
    ...towns,
    groups: [{ code: "330400", name: "", value: "", columns: towns.groups.map((group) => ({ code: group.code, name: group.name, cells: group.columns[0]?.cells ?? [] })) }],
  };
}

/** A province in little: the seven counties three times, above what can stand side by side. */
export function manyTowns(quarters: number): HeatMapView {
  const again = [0, 1, 2].flatMap((round) => COUNTIES.map(([code, zh, en, level, towns]): County => [`${code}${round}`, zh, en, level, towns]));
  return townHeatMap(quarters, "zh", again);
}
