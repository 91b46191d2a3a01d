import { pick, type Language } from "../../ui/language.ts";
import { are, counted } from "../chart-sentence.ts";
import type { ChartSentence, SentenceContext } from "../chart-sentence.ts";
import type { StripView } from "./strip-view.ts";

/** How many of those that were judged differ from the line by more than chance, what that is, and in which counties most of them lie. */
export function stripSentence(view: StripView, context: SentenceContext): ChartSentence {
  const { language, noun, line } = context;
  const units = view.groups.flatMap((group) => group.units.filter(({ value, band }) => value.kind === "observed" && band !== null && band !== "notRanked").map((unit) => ({ unit, group })));
  if (units.length === 0) return { lead: pick(language, `没有可与${line}比较的${noun.many}。`, `No ${noun.one} can be judged against ${line}.`), rest: "" };
  const on = (band: "better" | "worse") => units.filter(({ unit }) => unit.band === band);
  const lead = pick(
    language,
    `${counted(units.length, context)}中，超出偶然地优于${line} ${on("better").length} 个，逊于 ${on("worse").length} 个。`,
    `Of ${counted(units.length, context)}, ${are(on("better").length)} better than ${line} by more than chance and ${are(on("worse").length)} worse.`,
  );
  const most = (["worse", "better"] as const).flatMap((band) => gathered(on(band).map(({ group }) => group.name), band, context));
  const apart = pick(language, `离群：95% 区间不含${line}。`, `An outlier's 95% interval leaves out ${line}.`);
  return { lead, rest: [apart, ...most, tickSentence(language)].join(pick(language, "", " ")) };
}

/** What the mark between the dots of a row is. */
export function tickSentence(language: Language): string {
  return pick(language, "竖记为该县合计之比，非各点的平均。", "A row's tick is its own ratio of sums, not the mean of its dots.");
}

/** A county that holds at least half of one side, of three or more. */
function gathered(names: readonly string[], band: "better" | "worse", { language }: SentenceContext): string[] {
  const counts = [...new Set(names)].map((name) => ({ name, count: names.filter((other) => other === name).length }));
  const top = counts.find(({ count }) => names.length >= 3 && count * 2 >= names.length && counts.every((other) => other.name === counts[0]?.name || other.count <= count));
  if (top === undefined) return [];
  const word = pick(language, band === "worse" ? "逊于者" : "优于者", band === "worse" ? "worse" : "better");
  return [pick(language, `${word}中 ${top.count} 个在${top.name}。`, `${top.count} of the ${word} lie in ${top.name}.`)];
}
