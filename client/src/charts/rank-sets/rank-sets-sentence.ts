import { pick } from "../../ui/language.ts";
import { nameList } from "../chart-sentence.ts";
import type { ChartSentence, SentenceContext } from "../chart-sentence.ts";
import type { PlacedRank, RankSetsView } from "./rank-sets-view.ts";

/** From this share of draws on, a first place is called so. */
const ESTABLISHED = 0.9;
const MOST_NAMED = 6;

interface Ranked {
  readonly name: string;
  readonly rank: PlacedRank;
}

/** Who is first, and between whom the order is not established. */
export function rankSetsSentence(view: RankSetsView, { language, noun }: SentenceContext): ChartSentence {
  const ranked = view.rows.flatMap(({ name, rank }): Ranked[] => (rank === null ? [] : [{ name, rank }]));
  const [first] = ranked;
  if (first === undefined) return { lead: pick(language, `没有可排位的${noun.many}。`, `No ${noun.one} can be ranked.`), rest: "" };
  const open = runs(ranked).filter((run) => run.length > 1);
  const rest = open.length === 0 ? pick(language, "各位次均已确立。", "The whole order is established.") : open.map((run) => overlap(run, language)).join(pick(language, "", " "));
  return { lead: leader(first, language), rest };
}

function leader({ name, rank }: Ranked, language: SentenceContext["language"]): string {
  const share = rank.shares[0];
  if (share === undefined) {
    return rank.worst === 1 ? pick(language, `${name}居首位，已确立。`, `${name} is first, which is established.`) : pick(language, `首位未确立：${name}可能在第 ${rank.best}～${rank.worst} 位。`, `First place is not established: ${name} may be anywhere from ${rank.best} to ${rank.worst}.`);
  }
  const percent = `${Math.round(share * 100)}%`;
  if (share >= ESTABLISHED) return pick(language, `${percent} 的抽样中${name}居首位。`, `${name} is first in ${percent} of draws.`);
  return pick(language, `首位未确立：${name}在 ${percent} 的抽样中居首。`, `First place is not established: ${name} holds it in ${percent} of draws.`);
}

/** Cuts the order where everybody before lies, by its set, wholly before everybody after. */
function runs(ranked: readonly Ranked[]): Ranked[][] {
  const found: Ranked[][] = [[]];
  ranked.forEach((here, index) => {
    const worstBefore = Math.max(0, ...ranked.slice(0, index).map(({ rank }) => rank.worst));
    const bestAfter = Math.min(...ranked.slice(index).map(({ rank }) => rank.best));
    if (index > 0 && worstBefore < bestAfter) found.push([]);
    found.at(-1)?.push(here);
  });
  return found;
}

function overlap(run: readonly Ranked[], language: SentenceContext["language"]): string {
  const [best, worst] = [Math.min(...run.map(({ rank }) => rank.place)), Math.max(...run.map(({ rank }) => rank.place))];
  const names = nameList(run.map(({ name }) => name), language, MOST_NAMED);
  return pick(language, `第 ${best}～${worst} 位相互重叠：${names}的先后未确立。`, `Ranks ${best} to ${worst} overlap: the order among ${names} is not established.`);
}
