import { nameList } from "../../../../charts/chart-sentence.ts";
import type { Fact } from "../../../../charts/mark.ts";
import { setText } from "../../../../charts/rank-sets/rank-sets-layout.ts";
import type { PlacedRank, TestedRankSetRow, TestedRankSetsView } from "../../../../charts/rank-sets/rank-sets-view.ts";
import type { CompareRanksQuery } from "../../../../generated/graphql.ts";
import { formatCoverage } from "../../../../ui/formats/completeness.ts";
import { formatRank } from "../../../../ui/formats/rank.ts";
import { unitWord } from "../../../../ui/formats/unit.ts";
import { valueParts } from "../../../../ui/formats/value.ts";
import { nameOf, type Language } from "../../../../ui/language.ts";
import { wordsOf } from "../../../../ui/words.ts";
import type { Accumulation } from "../../address/accumulation.ts";
import { accumulatedNames } from "../../sheet/accumulated-names.ts";
import { cellDetail, type DetailContext } from "../../sheet/cell-detail.ts";
import { valueText } from "../../sheet/cell-text.ts";
import { sheetOfMeasurements } from "../../sheet/sheet-of-measurements.ts";
import type { Cell, Measure } from "../../sheet/sheet.ts";
import { compareWords } from "../../words/compare-words.ts";
import { viewWords } from "../../words/view-words.ts";
import { bandOf } from "../band-of.ts";
import type { Drawn } from "../drawn-among.ts";
import { intervalOf } from "../interval-of.ts";
import { observedLine } from "../observed-line.ts";

type Answer = CompareRanksQuery["ranking"];
type Row = Answer["rows"][number];

export interface RanksContext extends DetailContext, Pick<Drawn, "drawn"> {}

/** Peers in the order of their values, each with the places that chance leaves it among all of them; those without a rank last. Only some of them are drawn. */
export function ranksView({ metric, ...answer }: Answer, accumulation: Accumulation, { drawn, ...context }: RanksContext): TestedRankSetsView {
  const { language } = context;
  const all = [...answer.rows].toSorted((a, b) => standing(a) - standing(b));
  const ordered = all.filter(({ region }) => drawn(region));
  const sheet = sheetOfMeasurements({
    metric: { ...metric, ...accumulatedNames(metric, accumulation) },
    regions: ordered.map(({ region }) => region),
    periods: [answer.period],
    line: observedLine(answer.referenceRegion, answer.reference ?? null),
    answer: { version: answer.version, asOf: answer.asOf, synthetic: ordered.some(({ synthetic }) => synthetic) },
    at: (place) => {
      const row = ordered[place];
      return row === undefined ? undefined : { measurement: { ...row, missingDetail: null }, band: bandOf(row.band), rank: row.rank ?? null, interval: intervalOf(row) };
    },
  });
  const level = answer.uncertainty?.level ?? 0.95;
  const namesOf = (codes: readonly string[]): string[] => all.flatMap(({ region }) => (codes.includes(region.code) ? [nameOf(region, language)] : []));
  return {
    summary: viewWords(language).ranksSummary(nameOf(sheet.measure, language)),
    level,
    draws: answer.uncertainty?.draws ?? 0,
    valueHead: unitWord(sheet.measure, language),
    places: all.filter(({ rank }) => typeof rank === "number").length,
    rows: ordered.map((row, place): TestedRankSetRow => {
      const cell = sheet.at(place, 0);
      const rank = typeof row.rank !== "number" || !row.rankSet ? null : { place: row.rank, best: row.rankSet.best, worst: row.rankSet.worst, shares: (row.rankShares ?? []).map((share) => share ?? 0) };
      const open = row.rankSet?.open ?? [];
      const detail = cellDetail(sheet, place, 0, context);
      return {
        code: row.region.code,
        name: nameOf(row.region, language),
        value: cell.kind === "observed" ? valueParts(cell.value, sheet.measure, language).number : valueText(cell, sheet.measure, language),
        rank,
        open,
        reason: reasonOf(row, cell, sheet.measure, answer.smallNumberLimit, language),
        detail: rank === null ? detail : { ...detail, facts: [...placeFacts(rank, row.tied, namesOf(open), level, language), ...detail.facts] },
      };
    }),
  };
}

/** Most regions that a row names; of more it says how many. */
const MOST_NAMED = 6;

/** The place, whether it is shared, its set, and with whom the order is open. */
function placeFacts(rank: PlacedRank, tied: boolean, open: readonly string[], level: number, language: Language): Fact[] {
  const words = viewWords(language);
  return [
    { label: words.place, text: formatRank(rank.place, tied, language) },
    { label: words.rankSet(Math.round(level * 100)), text: setText(rank) },
    { label: words.orderOpen, text: open.length === 0 ? words.nobody : nameList(open, language, MOST_NAMED) },
  ];
}

/** By place; then what has a value without one, then what has none. */
function standing({ rank, value }: Row): number {
  if (typeof rank === "number") return rank;
  return typeof value === "number" ? Number.MAX_SAFE_INTEGER - 1 : Number.MAX_SAFE_INTEGER;
}

/** Why a region has no place; what has no value says so itself. */
function reasonOf(row: Row, cell: Cell, measure: Measure, limit: number, language: Language): string {
  if (cell.kind === "missing" || typeof row.rank === "number") return "";
  if (cell.n !== null && cell.n < limit) return compareWords(language).n10(String(limit));
  return measure.rankable ? formatCoverage(cell.coverage, language) || wordsOf(language).bands.notRanked : "";
}
