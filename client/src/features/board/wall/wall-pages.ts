import type { BoardComparisonFragment } from "../../../generated/graphql.ts";
import type { HeatMapView } from "../../../charts/heat-map/heat-map-view.ts";

/** One page of the rotation. */
export type WallPage =
  | { readonly kind: "metric"; readonly metric: string }
  /** Part of the heat map, counted from 0, of so many. */
  | { readonly kind: "towns"; readonly part: number; readonly parts: number };

/** Columns of a heat map whose names can be read from afar. */
const MOST_COLUMNS = 48;

/** A page for each metric of which the region has a value in the last period, in the board's order; then the towns. */
export function wallPages(cards: BoardComparisonFragment, towns: HeatMapView | null): WallPage[] {
  const last = cards.periods.length - 1;
  const metrics = cards.series.filter(({ values }) => typeof values[last] === "number").map((series): WallPage => ({ kind: "metric", metric: series.metric.code }));
  const parts = towns === null ? [] : heatMapParts(towns);
  return [...metrics, ...parts.map((_, part): WallPage => ({ kind: "towns", part, parts: parts.length }))];
}

/**
 * The place of the page to show when one is asked for, by its place, and the figures at hand are those of a metric: the page
 * asked for where it can be shown whole, otherwise the page of those figures, so that no card is framed beside another's map.
 */
export function pageAtHand(pages: readonly WallPage[], asked: number, metric: string | null): number {
  const page = pages[asked];
  if (page?.kind !== "metric" || metric === null || metric === page.metric) return asked;
  const here = pages.findIndex((one) => one.kind === "metric" && one.metric === metric);
  return here < 0 ? asked : here;
}

/** The heat map cut between counties, so that no part is too wide to be read. */
export function heatMapParts(view: HeatMapView): HeatMapView[] {
  const parts: HeatMapView["groups"][number][][] = [];
  let width = Infinity;
  for (const group of view.groups) {
    if (width + group.columns.length > MOST_COLUMNS) {
      parts.push([]);
      width = 0;
    }
    parts.at(-1)?.push(group);
    width += group.columns.length;
  }
  return parts.map((groups) => ({ ...view, groups }));
}
