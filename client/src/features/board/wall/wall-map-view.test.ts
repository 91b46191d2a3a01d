import { expect, it } from "vitest";
import { CITY, JIASHAN, seriesOf, SETTLEMENT } from "../comparison.fixture.ts";
import type { BoardMetric } from "../measurement.ts";
import { peersOf } from "../peer-places.ts";
import { peersView } from "../peers-view.ts";
import { wallMapView } from "./wall-map-view.ts";

const days: BoardMetric = { ...SETTLEMENT, nameZh: "平均办案天数", nameEn: "mean disposition days", unitZh: "天", unitEn: "days", decimals: 1, proportion: false };
const lawyers: BoardMetric = { ...SETTLEMENT, nameZh: "万人律师比", nameEn: "lawyers per 10,000 residents", unitZh: "人/万人", unitEn: "lawyers per 10,000 residents", proportion: false };

it.each([
  ["a percentage", SETTLEMENT, { "zh-CN": ["调解和解率", "%", "嘉善", "26.6"], en: ["Mediation & settlement rate", "%", "Jiashan", "26.6"] }],
  ["days", days, { "zh-CN": ["平均办案天数", "天", "嘉善", "26.6"], en: ["Mean disposition days", "", "Jiashan", "26.6"] }],
  ["a rate", lawyers, { "zh-CN": ["万人律师比", "人/万人", "嘉善", "26.64"], en: ["Lawyers per 10,000 residents", "", "Jiashan", "26.64"] }],
])("says the unit of %s once, in the title", (_, metric, texts) => {
  const series = seriesOf(metric, [CITY, JIASHAN], ["2026Q3"], [[{ value: 34.37 }], [{ value: 26.64, n: 45 }]], [34.37]);
  const read = (language: "zh-CN" | "en"): unknown => {
    const { map } = peersView(series, peersOf(series, CITY), { language, timeZone: "Asia/Shanghai", basis: "LIVE", asOf: "2026-10-15T01:30:00Z", referenceRegion: CITY, smallNumberLimit: 10, mapName: "330400" });
    const shown = map === null ? null : wallMapView(map, series, language);
    return [shown?.name, shown?.unit, ...(shown?.map.regions ?? []).flatMap((region) => [region.name, region.value.text])];
  };
  expect({ "zh-CN": read("zh-CN"), en: read("en") }).toEqual(texts);
});
