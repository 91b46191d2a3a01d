import { basisChoice, type BasisChoice } from "../../filters/basis-choice.ts";
import type { BoardLayout, Installation } from "../../filters/installation.ts";
import { latestQuarter, quartersUpTo, type Quarter, unkeptQuarter, wholeYears, type UnkeptQuarters } from "../../filters/quarters.ts";
import { accumulationOfSearch, basisOfSearch } from "../../filters/selection-search.ts";
import type { Accumulation, Basis, Selection } from "../../filters/selection.ts";
import type { RegionNameFragment } from "../../generated/graphql.ts";
import type { Viewer } from "../../session/viewer.ts";
import type { BoardSearch } from "./board-search.ts";

/** Quarters on a sparkline and in the trend. */
const QUARTERS = 15;
/** Quarters of a heat map. */
export const HEAT_QUARTERS = 12;

/** Everything that a board asks for, decided from its address and from what the viewer may see. */
export interface BoardRequest {
  readonly board: BoardLayout;
  /** The boards that fit the region's level, in their order. */
  readonly boards: readonly BoardLayout[];
  readonly region: RegionNameFragment;
  readonly home: boolean;
  readonly quarter: Quarter;
  readonly basis: Basis;
  readonly choice: BasisChoice;
  readonly accumulation: Accumulation;
  /** The chosen metric's reference. */
  readonly metric: string;
  /** False while the address names no metric and the board opens with the first that can be judged, which its matrix has to tell. */
  readonly settled: boolean;
  /** The period of the chosen metric's figures: the quarter, or of a yearly metric the last whole year. */
  readonly period: string;
  /** All of the board's metrics, or the chosen one where a matrix holds them. */
  readonly cards: Selection;
  /** Whether figures of other regions may be asked for; live ones not by everybody. */
  readonly others: boolean;
  /** The chosen metric for the reference region and the region's peers or parts, or for the region and its parts alone. */
  readonly peers: Selection;
  /** The town metric for the region, the counties and the towns in it; null where the board has no town metric. */
  readonly towns: Selection | null;
  /** All of the board's metrics for the reference region and the counties, in the quarter alone. */
  readonly matrix: Selection;
  /** The metrics of the matrix that are measured once a year, and the last whole year of them; null where none is kept. */
  readonly yearly: { readonly metrics: readonly string[]; readonly selection: Selection | null };
}

/** Why there is no board at an address. */
export type BoardRefusal =
  | { readonly kind: "unknown region"; readonly code: string }
  | { readonly kind: "unknown board"; readonly code: string }
  | { readonly kind: "no quarters" }
  | { readonly kind: "unkept quarter"; readonly asked: UnkeptQuarters; readonly basis: Basis }
  | { readonly kind: "no metrics" };

export function planBoard(installation: Installation, viewer: Viewer, regionCode: string | undefined, search: BoardSearch): BoardRequest | BoardRefusal {
  const { home, cities, counties, quarters } = installation;
  const code = regionCode ?? home.code;
  const region = [home, ...cities, ...counties].find((candidate) => candidate.code === code);
  if (region === undefined) return { kind: "unknown region", code };
  const boards = installation.boards.filter(({ levels }) => levels.includes(region.level));
  if (search.board !== undefined && !boards.some((one) => one.code === search.board)) return { kind: "unknown board", code: search.board };
  const board = boards.find((one) => one.code === search.board) ?? boards[0];
  const choice = basisChoice(viewer, [region]);
  const basis = basisOfSearch(search, choice.fallback);
  const quarter = quarters.find((candidate) => candidate.id === search.period) ?? latestQuarter(quarters, basis) ?? quarters.at(-1);
  if (quarter === undefined) return { kind: "no quarters" };
  const asked = unkeptQuarter(quarters, search.period);
  if (asked !== null) return { kind: "unkept quarter", asked, basis };
  // A metric that the catalogue lacks is told above the board, which shows its first.
  const named = search.metric !== undefined && installation.metrics.includes(codeOf(search.metric)) ? search.metric : undefined;
  const metric = named ?? board?.metrics[0];
  if (board === undefined || metric === undefined) return { kind: "no metrics" };

  const accumulation = accumulationOfSearch(search);
  const shared = { basis, accumulation, asOf: search.asOf ?? null };
  const recent = { ...shared, periods: [quartersUpTo(quarters, quarter.id, QUARTERS)] };
  const years = wholeYears(quarters, quarter.id).map(({ id }) => id);
  const year = years.at(-1);
  const byYear = year !== undefined && installation.yearlyMetrics.has(metric);
  const alone = byYear ? { ...shared, accumulation: "period" as const, periods: [`${years[0]}..${year}`] } : recent;
  const parent = region.parentCode ?? home.code;
  const county = region.level === "COUNTY";
  const others = basis !== "live" || viewer.live;
  const line = county && others ? [parent] : [];
  const town = townMetric(installation, board, metric, search);
  const matrix = { ...shared, metrics: board.metrics, periods: [quarter.id], regions: county ? (others ? [parent, `counties(${parent})`] : [region.code]) : [region.code, `counties(${region.code})`] };
  const yearly = hasPart(board, "MATRIX") ? board.metrics.filter((one) => installation.yearlyMetrics.has(one)) : [];
  return {
    board, boards, region, home: region.code === home.code, quarter, basis, choice, accumulation, metric, others,
    settled: named !== undefined || !hasPart(board, "MATRIX"), period: byYear ? year : quarter.id,
    cards: hasPart(board, "MATRIX") ? { ...alone, metrics: [metric], regions: [region.code] } : { ...recent, metrics: board.metrics, regions: [region.code] },
    peers: { ...alone, metrics: [metric], regions: [...(county && others ? [parent, `counties(${parent})`] : [region.code]), county ? `towns(${region.code})` : `counties(${region.code})`] },
    towns: town === null ? null : {
      ...shared, metrics: [town], periods: [quartersUpTo(quarters, quarter.id, HEAT_QUARTERS)],
      regions: [...line, region.code, ...(county ? [] : [`counties(${region.code})`]), `towns(${region.code})`],
    },
    matrix,
    yearly: { metrics: yearly, selection: yearly.length === 0 || year === undefined ? null : { ...matrix, metrics: yearly, periods: [year], accumulation: "period" } },
  };
}

/** The code of a reference, before its version and part. */
function codeOf(ref: string): string {
  return /^[^@/]*/.exec(ref)?.[0] ?? "";
}

/** The chosen metric where it has figures of towns; otherwise the last one that had, as the address says, or the board's own. */
function townMetric(installation: Installation, board: BoardLayout, metric: string, search: BoardSearch): string | null {
  const { townMetrics } = installation;
  if (townMetrics.has(metric)) return metric;
  return search.towns !== undefined && townMetrics.has(search.towns) ? search.towns : board.townMetric;
}

export function hasPart(board: BoardLayout, part: BoardLayout["blocks"][number]["part"]): boolean {
  return board.blocks.some((block) => block.part === part);
}

export function isRefusal(plan: BoardRequest | BoardRefusal): plan is BoardRefusal {
  return "kind" in plan;
}
