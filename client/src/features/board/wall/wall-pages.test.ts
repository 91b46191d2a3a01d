import { expect, it } from "vitest";
import type { HeatMapView } from "../../../charts/heat-map/heat-map-view.ts";
import type { BoardComparisonFragment } from "../../../generated/graphql.ts";
import { CITY, SETTLEMENT } from "../comparison.fixture.ts";
import { heatMapParts, pageAtHand, wallPages, type WallPage } from "./wall-pages.ts";

const heat = (...columns: readonly number[]): HeatMapView => ({
  summary: "", periods: [], classes: null,
  groups: columns.map((count, at) => ({ code: `C${at}`, name: `C${at}`, value: "", columns: Array.from({ length: count }, (_, place) => ({ code: `C${at}T${place}`, name: "", cells: [] })) })),
});

it("shows each metric that has a value, and the towns after them", () => {
  const series = (code: string, values: readonly (number | null)[]) => ({ metric: { ...SETTLEMENT, code }, values }) as unknown as BoardComparisonFragment["series"][number];
  const cards = { referenceRegion: CITY, periods: [{}, {}], series: [series("XF05", [1, 2]), series("TJ03", [1, null]), series("SS02", [null, 0])] } as unknown as BoardComparisonFragment;
  expect(wallPages(cards, heat(9, 10))).toEqual([{ kind: "metric", metric: "XF05" }, { kind: "metric", metric: "SS02" }, { kind: "towns", part: 0, parts: 1 }]);
  expect(wallPages(cards, null)).toHaveLength(2);
});

it("cuts a heat map between counties where it is too wide to be read", () => {
  expect(heatMapParts(heat(20, 20, 30, 60)).map(({ groups }) => groups.map(({ code }) => code))).toEqual([["C0", "C1"], ["C2"], ["C3"]]);
  expect(heatMapParts(heat(100)).map(({ groups }) => groups.length)).toEqual([1]);
  expect(heatMapParts(heat())).toEqual([]);
});

it("keeps the page whose figures are at hand until those of the page asked for are there", () => {
  const pages: WallPage[] = [{ kind: "metric", metric: "XF05" }, { kind: "metric", metric: "XF06" }, { kind: "metric", metric: "SS02" }, { kind: "towns", part: 0, parts: 1 }];
  const places = (metric: string | null) => pages.map((_, asked) => pageAtHand(pages, asked, metric));
  expect(places("XF06")).toEqual([1, 1, 1, 3]);
  // Before anything is read, and beside figures that have no page, the cards stand alone.
  expect([places(null), places("TJ03")]).toEqual([[0, 1, 2, 3], [0, 1, 2, 3]]);
});
