import { formatNumber } from "../../ui/formats/number.ts";
import { pick } from "../../ui/language.ts";
import { nameList } from "../chart-sentence.ts";
import type { ChartSentence, SentenceContext } from "../chart-sentence.ts";
import { setText } from "./rank-sets-layout.ts";
import type { PlacedRank, TestedRankSetsView } from "./rank-sets-view.ts";

const MOST_NAMED = 6;
/** As many regions are told apart by name; of more the established pairs are counted. */
const MOST_TOLD = 4;

interface Ranked {
  readonly code: string;
  readonly name: string;
  readonly rank: PlacedRank;
  readonly open: readonly string[];
}

type Words = Pick<SentenceContext, "language">;

/** Who is first, or who share first place, and behind whom that is not established, or where the drawn ones stand where they are not all; then which pairs of the others have an established order, which have not, and what that is. */
export function rankSetsSentence(view: TestedRankSetsView, { language, noun }: SentenceContext): ChartSentence {
  const ranked = view.rows.flatMap(({ code, name, rank, open }): Ranked[] => (rank === null ? [] : [{ code, name, rank, open }]));
  const [first] = ranked;
  if (first === undefined) return { lead: pick(language, `没有可排位的${noun.many}。`, `No ${noun.one} can be ranked.`), rest: "" };
  const some = ranked.length < view.places;
  const firsts = ranked.filter(({ rank }) => rank.place === first.rank.place);
  const others = ranked.slice(firsts.length);
  const lead = some ? standingOf(ranked, view.places, { language, noun }) : firsts.length > 1 ? shared(firsts, others, { language }) : leader(first, others, { language });
  const order = some ? orderAmong(ranked, pick(language, `这 ${ranked.length} 个`, `these ${ranked.length}`), { language }) : orderAmong(others, pick(language, `其余 ${others.length} 个`, `the other ${others.length}`), { language });
  return { lead, rest: [order, established(view.level, language)].filter((text) => text !== "").join(pick(language, "", " ")) };
}

/** Between which places of how many the drawn ones stand: the first of them is not first. */
function standingOf(ranked: readonly Ranked[], places: number, { language, noun }: Pick<SentenceContext, "language" | "noun">): string {
  const stood = ranked.map(({ rank }) => rank.place);
  const span = setText({ best: Math.min(...stood), worst: Math.max(...stood) });
  const [only] = ranked;
  if (ranked.length === 1 && only !== undefined) return pick(language, `${only.name}居 ${places} 个中的第 ${span} 位，范围 ${setText(only.rank)}。`, `${only.name} is at ${span} of ${places}, with a set of ${setText(only.rank)}.`);
  return pick(language, `所画 ${ranked.length} 个${noun.many}居 ${places} 个中的第 ${span} 位。`, `The ${ranked.length} ${noun.many} drawn are at ${span} of ${places}.`);
}

/** What makes an order established; a ranking calls nobody an outlier. */
function established(level: number, language: Words["language"]): string {
  const percent = `${Math.round(level * 100)}%`;
  return pick(language, `先后确立：两地之差超出偶然（各对一并检验，${percent}）；位次不判离群。`, `An order is established where the two differ by more than chance, all pairs tested together at ${percent}; ranks call nobody an outlier.`);
}

/** "97%" of the draws; empty where none were made. */
function shareText({ rank }: Ranked, { language }: Words): string {
  const share = rank.shares[0];
  if (share === undefined) return "";
  return pick(language, `（${Math.round(share * 100)}% 的抽样中居首）`, ` (first in ${Math.round(share * 100)}% of draws)`);
}

function leader(first: Ranked, others: readonly Ranked[], words: Words): string {
  const { language } = words;
  const { name, rank } = first;
  const open = others.filter(({ code }) => first.open.includes(code));
  if (open.length === 0) return pick(language, `${name}居首位，已确立。`, `${name} is first, which is established.`);
  const share = shareText(first, words);
  if (open.length === others.length) {
    return pick(language, `首位未确立：${name}在第 ${setText(rank)} 位${share}，未确立在任何一个之前。`, `First place is not established: ${name} is at ${rank.best} to ${rank.worst}${share}, established before nobody.`);
  }
  const names = nameList(open.map((one) => one.name), language, MOST_NAMED);
  return pick(language, `${name}在第 ${setText(rank)} 位${share}：除${names}外，均已确立在其后。`, `${name} is at ${rank.best} to ${rank.worst}${share}: all but ${names} are established behind it.`);
}

/** Several of one value: none of them is first alone, however the list orders them. An order is established only where it is against all of them. */
function shared(firsts: readonly Ranked[], others: readonly Ranked[], { language }: Words): string {
  const names = nameList(firsts.map(({ name }) => name), language, MOST_NAMED);
  const open = others.filter(({ code }) => firsts.some((one) => one.open.includes(code)));
  if (others.length === 0) return pick(language, `${names}并列首位，没有先后。`, `${names} share first place, with no order among them.`);
  if (open.length === 0) return pick(language, `${names}并列首位，其余均已确立在其后。`, `${names} share first place, and all others are established behind them.`);
  if (open.length === others.length) return pick(language, `首位未确立：${names}并列，其余无一确立在并列各地之后。`, `First place is not established: ${names} share it, and nobody is established behind all of them.`);
  const behind = nameList(open.map(({ name }) => name), language, MOST_NAMED);
  return pick(language, `${names}并列首位：除${behind}外，均已确立在其后。`, `${names} share first place: all others but ${behind} are established behind all of them.`);
}

/** Of some regions in their order: which come before which by more than chance, in the shorter of the two ways to say it. */
function orderAmong(ranked: readonly Ranked[], count: string, words: Words): string {
  const { language } = words;
  const pairs = (ranked.length * (ranked.length - 1)) / 2;
  if (pairs === 0) return "";
  const settled = againstLater(ranked, (one, later) => !one.open.includes(later.code));
  const open = againstLater(ranked, (one, later) => one.open.includes(later.code));
  if (open.length === 0) return pick(language, `${count}之间的先后均已确立。`, `The order among ${count} is established.`);
  if (settled.length === 0) return pick(language, `${count}之间的先后均未确立。`, `No order among ${count} is established.`);
  const told = (groups: readonly Group[], word: (one: string, names: string) => string): string =>
    groups.map(([{ name }, later]) => word(name, nameList(later.map((one) => one.name), language, MOST_NAMED))).join(pick(language, "；", "; "));
  if (settled.length <= MOST_TOLD) {
    return pick(language, `${count}之间只确立：${told(settled, (one, names) => `${one}先于${names}`)}。`, `Among ${count} only this is established: ${told(settled, (one, names) => `${one} before ${names}`)}.`);
  }
  if (open.length <= MOST_TOLD) {
    return pick(language, `${count}之间只有这些先后未确立：${told(open, (one, names) => `${one}与${names}`)}。`, `Among ${count} only these orders are not established: ${told(open, (one, names) => `${one} and ${names}`)}.`);
  }
  const found = formatNumber(settled.reduce((sum, [, later]) => sum + later.length, 0), 0, language);
  const all = formatNumber(pairs, 0, language);
  return pick(language, `${count}之间的 ${all} 对中，${found} 对的先后已确立；与谁的先后未确立，见各自的表格行。`, `Of the ${all} pairs among ${count}, ${found} have an established order; the table says of each with whom its order is open.`);
}

type Group = readonly [one: Ranked, later: readonly Ranked[]];

/** Each region with those after it that the test holds for; regions without any are left out. */
function againstLater(ranked: readonly Ranked[], holds: (one: Ranked, later: Ranked) => boolean): Group[] {
  return ranked.flatMap((one, place): Group[] => {
    const later = ranked.slice(place + 1).filter((other) => holds(one, other));
    return later.length === 0 ? [] : [[one, later]];
  });
}
