import type { RankingRow, RankingView } from "../../../../charts/ranking/ranking-view.ts";
import { formatCoverage } from "../../../../ui/formats/completeness.ts";
import { namedEvidence } from "../../../../ui/formats/evidence.ts";
import { formatMove } from "../../../../ui/formats/rank.ts";
import { formatValue } from "../../../../ui/formats/value.ts";
import { nameOf } from "../../../../ui/language.ts";
import { wordsOf } from "../../../../ui/words.ts";
import { cellDetail, type DetailContext } from "../../sheet/cell-detail.ts";
import { chartValueOf } from "../../sheet/cell-text.ts";
import { axisUnitOf } from "../../sheet/chart-frame.ts";
import type { Order } from "../../address/compare-search.ts";
import { compareWords } from "../../words/compare-words.ts";
import { lineShortName } from "../../sheet/line-name.ts";
import { peerGroups, type PeerGroup } from "../../sheet/region-order.ts";
import { classesAt } from "../classes-of.ts";
import type { Cell, Sheet } from "../../sheet/sheet.ts";

export interface BarsContext extends DetailContext {
  readonly smallNumberLimit: number;
  readonly order: Order;
  /** The quarter's place among the sheet's. */
  readonly period: number;
  readonly summary: string;
}

/** Bars of one period, one chart a level, for regions are ranked with their peers alone. */
export interface LevelBars {
  readonly level: PeerGroup["level"];
  /** Why no region of the level has a value, e.g. "— 本级无此项"; null when one has. */
  readonly gap: string | null;
  /** How many peers are ranked, where not all of them are drawn; null otherwise. */
  readonly among: number | null;
  readonly view: RankingView;
}

export function barsView(sheet: Sheet, context: BarsContext): LevelBars[] {
  const { period } = context;
  const reference = sheet.line?.comparable === true ? sheet.line.at(period) : null;
  const line = reference?.kind !== "observed" || sheet.line === null ? null : {
    value: reference.value,
    text: `${lineShortName(sheet.line.region, context.language)} ${formatValue(reference.value, sheet.measure, context.language)}`,
  };
  return peerGroups(sheet, period, context.order).map(({ level, places }) => {
    const rows = places.map((place) => rowOf(sheet, place, period, context));
    const empty = rows.every(({ value }) => value.kind === "missing");
    return {
      level,
      among: rankedAmong(places.map((place) => sheet.at(place, period))),
      gap: empty ? (rows[0]?.value.text ?? "") : null,
      view: {
        summary: context.summary,
        reference: line,
        classes: classesAt(sheet, period),
        unit: axisUnitOf(sheet.measure, context.language),
        rows,
      },
    };
  });
}

/** The ranks beside the bars are those among all peers. */
function rankedAmong(cells: readonly Cell[]): number | null {
  const drawn = cells.filter((cell) => cell.kind === "observed" && cell.rank !== null);
  const ranked = Math.max(0, ...drawn.map((cell) => (cell.kind === "observed" ? (cell.ranked ?? 0) : 0)));
  return ranked > drawn.length ? ranked : null;
}

function rowOf(sheet: Sheet, place: number, period: number, context: BarsContext): RankingRow {
  const { language } = context;
  const { measure } = sheet;
  const cell = sheet.at(place, period);
  const region = sheet.regions[place];
  const observed = cell.kind === "observed" ? cell : null;
  return {
    code: region?.code ?? "",
    name: region === undefined ? "" : nameOf(region, language),
    value: chartValueOf(cell, measure, language),
    band: observed?.band ?? null,
    rank: observed === null || observed.rank === null ? (measure.rankable ? "–" : "") : String(observed.rank),
    ranked: observed !== null && observed.band !== "notRanked",
    count: observed === null ? "" : namedEvidence(observed, measure, language),
    move: moveText(cell, context),
    detail: cellDetail(sheet, place, period, context),
  };
}

/** The move of the rank, or why there is no rank. */
function moveText(cell: Cell, { language, smallNumberLimit }: BarsContext): string {
  if (cell.kind === "missing") return "";
  if (cell.rank !== null) return cell.rankMove === null ? "" : formatMove(cell.rankMove);
  if (cell.band !== "notRanked") return "";
  if (cell.n !== null && cell.n < smallNumberLimit) return compareWords(language).n10(String(smallNumberLimit));
  return formatCoverage(cell.coverage, language) || wordsOf(language).bands.notRanked;
}
