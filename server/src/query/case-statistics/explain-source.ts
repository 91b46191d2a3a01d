import type { CaseExplanation } from "./case-statistics-answer.ts";
import type { CaseStatisticsPlan } from "./plan-case-statistics.ts";

interface Name {
  readonly zh: string;
  readonly en: string;
}

/** What no stored sum tells apart, in words. */
const NAMES: Readonly<Record<string, Name>> = {
  month: { zh: "月份", en: "month" },
  matter: { zh: "事项", en: "matter" },
  field: { zh: "领域", en: "field" },
  organ_class: { zh: "机关类别", en: "class of organ" },
  channel: { zh: "来源渠道", en: "channel" },
  procedure: { zh: "程序", en: "procedure" },
  on_time: { zh: "是否按期", en: "timeliness" },
  enterprise: { zh: "是否涉企", en: "enterprise" },
  age_band: { zh: "未结时长", en: "age" },
  accepted_in: { zh: "受理时间", en: "time of acceptance" },
  concluded_in: { zh: "办结时间", en: "time of conclusion" },
};

/** What was counted of the records. */
const EVENTS = {
  pending: { zh: "件未结案件", one: "pending case", many: "pending cases" },
  accepted: { zh: "次受理", one: "acceptance", many: "acceptances" },
  concluded: { zh: "次办结", one: "conclusion", many: "conclusions" },
  both: { zh: "次受理和办结", one: "acceptance or conclusion", many: "acceptances and conclusions" },
} as const;

const nameOf = (word: string): Name => NAMES[word] ?? { zh: word, en: word };

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

/** Says from what an answer was counted and why, in a sentence of each language. */
export function explainSource({ source, uncovered, byAge, intake, outflow }: CaseStatisticsPlan, read: number): CaseExplanation {
  const count = read.toLocaleString("en-US");
  if (source === "cells") {
    return {
      source, uncovered: [], read,
      sentenceZh: `由 ${count} 个已存汇总值算得，未逐件读取案件。`,
      sentenceEn: `Worked out from ${count} stored ${read === 1 ? "sum" : "sums"}; no case record was read.`,
    };
  }
  const names = uncovered.map(nameOf);
  const what = byAge ? EVENTS.pending : intake && outflow ? EVENTS.both : intake ? EVENTS.accepted : EVENTS.concluded;
  const [whyZh, whyEn] = names.length === 0 ? ["", ""] : [`：汇总值不按${names.map(({ zh }) => zh).join("、")}分存`, `: stored sums are not told apart by ${joined(names.map(({ en }) => en))}`];
  return {
    source, uncovered, read,
    sentenceZh: `由案件记录逐件计得，共 ${count} ${what.zh}${whyZh}。`,
    sentenceEn: `Counted from the case records, ${count} ${read === 1 ? what.one : what.many}${whyEn}.`,
  };
}
