import type { SlopeUnit, SlopeView } from "../../../../charts/slope/slope-view.ts";
import { formatRank } from "../../../../ui/formats/rank.ts";
import { nameOf } from "../../../../ui/language.ts";
import { cellDetail, type DetailContext } from "../../sheet/cell-detail.ts";
import { valueText } from "../../sheet/cell-text.ts";
import { chartPeriods } from "../../sheet/chart-frame.ts";
import type { Cell, Sheet } from "../../sheet/sheet.ts";
import { viewWords } from "../../words/view-words.ts";
import { changedBeyondChance } from "./changed-beyond-chance.ts";

export interface SlopeContext extends DetailContext {
  readonly summary: string;
}

/** Most columns that stay readable. */
const MOST_PERIODS = 8;

/** Ranks over the quarters, and who has none to follow. */
export interface FollowedRanks {
  readonly view: SlopeView;
  /** Names of the regions that were not ranked in some shown quarter. */
  readonly leftOut: readonly string[];
  /** Whether the ranks are those among all peers, which the other views show. */
  readonly amongAll: boolean;
}

/**
 * Ranks of regions over the quarters; of more than eight the same quarter of each year, up to the last. Only regions ranked in
 * every shown quarter, and ranked among themselves: who comes for one quarter would push the others down and let them climb again.
 */
export function slopeView(sheet: Sheet, context: SlopeContext): FollowedRanks {
  const { language } = context;
  const places = shownPlaces(sheet);
  const known = sheet.regions.map((region, row) => ({ region, row, ranks: places.map((place) => rankOf(sheet.at(row, place))) }));
  const followed = known.filter(({ ranks }) => ranks.every((rank) => rank !== null));
  // The place among those followed; who shares a place still shares it.
  const among = (rank: number, step: number): number => 1 + followed.filter(({ ranks }) => (ranks[step] ?? Infinity) < rank).length;
  // What the other views call a rank is one among all peers.
  const amongAll = followed.every(({ ranks }) => ranks.every((rank, step) => rank === null || rank === among(rank, step)));
  const label = amongAll ? viewWords(language).place : viewWords(language).placeAmong(followed.length);
  const placeText = (ranks: readonly (number | null)[], step: number): string => {
    const rank = ranks[step] ?? null;
    return rank === null ? "" : formatRank(among(rank, step), followed.filter((one) => one.ranks[step] === rank).length > 1, language);
  };
  return {
    view: {
      summary: context.summary,
      periods: chartPeriods(places.flatMap((place) => sheet.periods[place] ?? []), language),
      units: followed.map(({ region, row, ranks }): SlopeUnit => {
        const cells = places.map((place) => sheet.at(row, place));
        const shown = ranks.map((rank, step) => (rank === null ? null : among(rank, step)));
        return {
          code: region.code,
          name: nameOf(region, language),
          ranks: shown,
          values: cells.map((cell) => valueText(cell, sheet.measure, language)),
          change: changeOf(sheet, cells[0], cells.at(-1)),
          details: places.map((place, step) => {
            const detail = cellDetail(sheet, row, place, context);
            return { ...detail, facts: [{ label, text: placeText(ranks, step) }, ...detail.facts] };
          }),
        };
      }),
    },
    amongAll,
    leftOut: known.flatMap(({ region, ranks }) => (ranks.includes(null) ? [nameOf(region, language)] : [])),
  };
}

const rankOf = (cell: Cell): number | null => (cell.kind === "observed" ? cell.rank : null);

export function shownPlaces({ periods }: Sheet): number[] {
  const all = periods.map((_, place) => place);
  if (all.length <= MOST_PERIODS) return all;
  const quarter = periods.at(-1)?.id.slice(4);
  const yearly = all.filter((place) => periods[place]?.id.slice(4) === quarter);
  return yearly.length > 1 ? yearly.slice(-MOST_PERIODS) : all.slice(-MOST_PERIODS);
}

/** Null where the metric gives no intervals, or either end has no value. */
function changeOf({ measure }: Sheet, before: Cell | undefined, now: Cell | undefined): SlopeUnit["change"] {
  if (before?.kind !== "observed" || now?.kind !== "observed") return null;
  if (before.lower === null || before.upper === null || now.lower === null || now.upper === null) return null;
  const change = changedBeyondChance({ value: before.value, lower: before.lower, upper: before.upper }, { value: now.value, lower: now.lower, upper: now.upper });
  if (change === "neither" || measure.direction === "neutral") return "similar";
  return (change === "rose") === (measure.direction === "higher") ? "better" : "worse";
}
