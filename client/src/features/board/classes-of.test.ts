import { expect, it } from "vitest";
import { distanceClass } from "../../charts/distance-classes.ts";
import { CITY, HAINING, JIASHAN, SETTLEMENT, seriesOf, type Stated } from "./comparison.fixture.ts";
import { heatMapView } from "./heat-map/heat-map-view.ts";
import type { BoardMetric, BoardRegion } from "./measurement.ts";
import { peersOf } from "./peer-places.ts";
import { peersView } from "./peers-view.ts";

const METRIC: BoardMetric = { ...SETTLEMENT, level: "TOWN" };
const context = { language: "zh-CN", timeZone: "Asia/Shanghai", basis: "APPROVED", asOf: "2026-10-10T01:30:00Z", referenceRegion: CITY, smallNumberLimit: 10, mapName: null } as const;
const town = (code: string, nameZh: string): BoardRegion => ({ code, parentCode: HAINING.code, level: "TOWN", nameZh, shortZh: nameZh.slice(0, 2), nameEn: nameZh, pinyin: "" });
const TOWNS = [town("330481103", "斜桥镇"), town("330481104", "袁花镇")];
const QUARTERS = Array.from({ length: 15 }, (_, at) => `${2023 + Math.floor(at / 4)}Q${(at % 4) + 1}`);
/** Far from the line in the first quarters, which no heat map holds; a county farther than any town. */
const far: Stated[] = QUARTERS.map((_, at) => ({ value: at < 3 ? 50 : 92.6, n: 100 }));
const near: Stated[] = QUARTERS.map(() => ({ value: 96, n: 100 }));
const aside: Stated[] = QUARTERS.map(() => ({ value: 70, n: 100 }));
const line: Stated[] = QUARTERS.map(() => ({ value: 97.5 }));
const reference = QUARTERS.map(() => 97.5);

it("gives a town in a quarter one colour on a county's board, in the ranking and in the heat map", () => {
  const peers = seriesOf(METRIC, [CITY, JIASHAN, HAINING, ...TOWNS], QUARTERS, [line, aside, line, far, near], reference);
  const towns = seriesOf(METRIC, [CITY, HAINING, ...TOWNS], QUARTERS.slice(-12), [line, line, far, near].map((places) => places.slice(-12)), reference);
  const ranking = peersView(peers, peersOf(peers, HAINING), context).classes;
  const heat = heatMapView(towns, context).classes;
  expect(heat?.cuts).toEqual([0.5, 1.5, 3]);
  expect(ranking).toEqual({ ...heat, reference: 97.5 });
  expect([ranking, heat].map((classes, at) => (classes === null || classes === undefined ? null : distanceClass(at === 0 ? 92.6 : 92.6 - 97.5, classes)))).toEqual([0, 0]);
});

it("colours a metric that nobody is ranked by, and nothing where all rests on too few", () => {
  const small = QUARTERS.map(() => ({ value: 50, n: 5 }));
  const of = (metric: BoardMetric, places: Stated[]) => {
    const series = seriesOf(metric, [CITY, JIASHAN], QUARTERS, [line, places], reference);
    return peersView(series, peersOf(series, CITY), context).classes;
  };
  expect(of({ ...METRIC, direction: "NEUTRAL" }, aside.map((place) => ({ ...place, band: "NOT_RANKED" })))?.cuts).toEqual([3, 9, 18]);
  expect(of(METRIC, small)).toBeNull();
});
