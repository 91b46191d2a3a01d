import { formatRank } from "../../ui/formats/rank.ts";
import { pick } from "../../ui/language.ts";
import { counted, nameList } from "../chart-sentence.ts";
import type { ChartSentence, SentenceContext } from "../chart-sentence.ts";
import type { SlopeUnit, SlopeView } from "./slope-view.ts";

/** Whose value changed by more than chance, with their ranks; what that is, and that other moves are no more than that. */
export function slopeSentence(view: SlopeView, context: SentenceContext): ChartSentence {
  const { language } = context;
  const [first, last] = [view.periods[0]?.label ?? "", view.periods.at(-1)?.label ?? ""];
  const span = pick(language, `${first}至${last}`, `From ${first} to ${last}`);
  const changed = view.units.filter(({ change }) => change === "better" || change === "worse");
  const moved = view.units.filter((unit) => unit.change === "similar" && unit.ranks[0] !== unit.ranks.at(-1));
  const others = moved.length === 0 ? [] : [pick(language, `另有 ${counted(moved.length, context)}位次变动，但数值变化不超出偶然。`, `${counted(moved.length, context)} moved in rank though ${moved.length === 1 ? "its value" : "their values"} changed by no more than chance.`)];
  if (view.units.every(({ change }) => change === null)) return { lead: pick(language, `${span}，不判变化是否超出偶然：数值没有 95% 区间。`, `${span} no change is judged: values have no 95% interval.`), rest: "" };
  const apart = pick(language, "超出偶然：首末两期之差的 95% 区间不含 0。", "More than chance: the 95% interval of the difference between the first and the last period leaves out 0.");
  const rest = [apart, ...others].join(pick(language, "", " "));
  if (changed.length === 0) return { lead: pick(language, `${span}，没有超出偶然的变化。`, `${span} nothing changed by more than chance.`), rest };
  const told = nameList(changed.map((unit) => moveText(unit, view.units, context)), language, 4);
  return { lead: pick(language, `${span}，变化超出偶然：${told}。`, `${span} changed by more than chance: ${told}.`), rest };
}

/** A unit with its first and its last rank, each called tied where another of the view has it. */
function moveText({ name, ranks, change }: SlopeUnit, units: readonly SlopeUnit[], { language }: SentenceContext): string {
  const [from, to] = [ranks[0], ranks.at(-1)];
  const shape = change === "better" ? "▲" : "▼";
  if (from === null || from === undefined || to === null || to === undefined) return `${shape} ${name}`;
  const written = (rank: number, at: number): string => formatRank(rank, units.filter((unit) => unit.ranks.at(at) === rank).length > 1, language);
  const [first, last] = [written(from, 0), written(to, -1)];
  const places = first === last ? last : `${first} → ${last}`;
  return pick(language, `${shape} ${name}（${places}）`, `${shape} ${name} (${places})`);
}
