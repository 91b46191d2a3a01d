import type { Fact } from "../../charts/mark.ts";
import { setText } from "../../charts/rank-sets/rank-sets-layout.ts";
import type { RankSetsView } from "../../charts/rank-sets/rank-sets-view.ts";
import type { IndexAnswerFragment } from "../../generated/graphql.ts";
import { formatMoment } from "../../ui/formats/moment.ts";
import { formatNumber } from "../../ui/formats/number.ts";
import { periodLabel } from "../../ui/formats/period.ts";
import { formatRank } from "../../ui/formats/rank.ts";
import { nameOf, type Language } from "../../ui/language.ts";
import { wordsOf } from "../../ui/words.ts";
import { indexWords } from "./words.ts";

/** Between the 5th and the 95th percentile of the draws. */
const LEVEL = 0.9;

export interface RankContext {
  readonly language: Language;
  readonly timeZone: string;
  readonly draws: number;
}

/** Regions by their index, each with the places that other weights and methods would give it. */
export function rankView(answer: IndexAnswerFragment, { language, timeZone, draws }: RankContext): RankSetsView {
  const words = indexWords(language);
  const asOf = formatMoment(answer.asOf, timeZone);
  const text = (score: number | null | undefined): string => (score === null || score === undefined ? `— ${words.noScore}` : formatNumber(score, 1, language));
  return {
    summary: words.rankSentence(answer.rows.map((row) => [nameOf(row.region, language), text(row.score), placeText(row, language)].filter((part) => part !== "").join(" ")).join("; ")),
    level: LEVEL,
    draws,
    valueHead: words.score,
    places: answer.rows.filter(({ rank }) => typeof rank === "number").length,
    rows: answer.rows.map((row) => ({
      code: row.region.code,
      name: nameOf(row.region, language),
      value: text(row.score),
      rank: typeof row.rank !== "number" ? null : { place: row.rank, best: row.stability?.best ?? row.rank, worst: row.stability?.worst ?? row.rank, shares: [] },
      reason: typeof row.rank === "number" ? "" : words.noScore,
      detail: {
        region: nameOf(row.region, language), period: periodLabel(answer.period, language), value: text(row.score), band: null, bandText: "",
        facts: [
          ...placeFacts(row, language),
          { label: wordsOf(language).basis, text: wordsOf(language).bases[BASES[answer.basis]] },
          { label: words.asOf, text: asOf },
        ],
        note: answer.synthetic ? wordsOf(language).synthetic : "",
      },
    })),
  };
}

const BASES = { LIVE: "live", APPROVED: "approved", AIRED: "aired" } as const;

/** The place and its range as columns of the chart's table. */
function placeFacts({ rank, tied, stability }: IndexAnswerFragment["rows"][number], language: Language): Fact[] {
  if (typeof rank !== "number") return [];
  const words = indexWords(language);
  const range = stability === null || stability === undefined ? [] : [{ label: words.placeRange(Math.round(LEVEL * 100)), text: setText(stability) }];
  return [{ label: words.placeHead, text: formatRank(rank, tied, language) }, ...range];
}

function placeText({ rank, stability }: IndexAnswerFragment["rows"][number], language: Language): string {
  return typeof rank !== "number" || stability === null || stability === undefined ? "" : indexWords(language).place(rank, stability.best, stability.worst);
}

/** Of whose place the 5th and the 95th percentile over the draws coincide, and of whose they do not. */
export function steadiness({ rows }: IndexAnswerFragment, language: Language): { readonly stable: readonly string[]; readonly unstable: readonly string[] } {
  const ranked = rows.flatMap((row) => (row.stability === null || row.stability === undefined ? [] : [{ name: nameOf(row.region, language), fixed: row.stability.best === row.stability.worst }]));
  return { stable: ranked.filter(({ fixed }) => fixed).map(({ name }) => name), unstable: ranked.filter(({ fixed }) => !fixed).map(({ name }) => name) };
}
