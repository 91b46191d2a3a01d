import type { Band } from "../../band.ts";
import type { CountyMapView } from "../../county-map/county-map-view.ts";
import { distanceClasses } from "../../distance-classes.ts";
import type { RankingRow, RankingView } from "../../ranking/ranking-view.ts";
import { detail, observed } from "./detail.ts";

type County = readonly [string, string, number, number, number, string, Band, string, string];

const COUNTIES: readonly County[] = [
  ["330421", "嘉善县", 76.5, 60.0, 87.6, "26/34", "better", "1", "—"],
  ["330483", "桐乡市", 65.5, 52.7, 76.4, "38/58", "similar", "2", "—"],
  ["330482", "平湖市", 58.5, 43.4, 72.2, "24/41", "similar", "3", "↑1"],
  ["330411", "秀洲区", 55.3, 39.7, 69.9, "21/38", "similar", "4", "↑1"],
  ["330402", "南湖区", 51.9, 38.7, 64.9, "27/52", "similar", "5", "↓2"],
  ["330481", "海宁市", 44.4, 32.8, 56.7, "28/63", "worse", "6", "—"],
  ["330424", "海盐县", 55.6, 26.7, 81.1, "5/9", "notRanked", "–", "n<10"],
];

/** Made-up settlement rates of seven counties, one of them too small to be ranked. */
const countyRows: readonly RankingRow[] = COUNTIES.map(([code, name, value, lower, upper, count, band, rank, move]) => ({
  code,
  name,
  value: observed(value, `${value.toFixed(1)}%`, lower, upper),
  band,
  rank,
  ranked: band !== "notRanked",
  count,
  move,
  detail: detail(name, `${value.toFixed(1)}%`),
}));

export const sevenCounties: RankingView = {
  summary: "七个县（市、区）复议调解和解率，全市 57.3%。",
  reference: { value: 57.3, text: "全市 57.3%" },
  classes: distanceClasses(COUNTIES.map((county) => county[2]), 57.3, 1, "higher"),
  unit: { suffix: "%", decimals: 1, least: 0, most: 100 },
  rows: countyRows,
};

export const sevenCountyMap: CountyMapView = {
  summary: sevenCounties.summary,
  outline: "330400",
  classes: sevenCounties.classes,
  regions: countyRows.map(({ code, name, value, ranked, detail: words }) => ({ code, name, value, ranked, detail: words })),
};
