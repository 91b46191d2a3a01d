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
  on_time: { zh: "是否按期", en: "whether they were in time" },
  enterprise: { zh: "是否涉企", en: "enterprise" },
  age_band: { zh: "未结时长", en: "age" },
  accepted_in: { zh: "受理时间", en: "time of acceptance" },
  concluded_in: { zh: "办结时间", en: "time of conclusion" },
};

const nameOf = (word: string): Name => NAMES[word] ?? { zh: word, en: word };

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

/** Says from what an answer was counted and why, in a sentence of each language. */
export function explainSource({ source, uncovered, byAge }: CaseStatisticsPlan, read: number): CaseExplanation {
  const count = read.toLocaleString("en-US");
  if (source === "cells") {
    return {
      source, uncovered: [], read,
      sentenceZh: `由 ${count} 个已存汇总值算得，未逐件读取案件。`,
      sentenceEn: `Worked out from ${count} stored ${read === 1 ? "sum" : "sums"}; no case record was read.`,
    };
  }
  const names = uncovered.map(nameOf);
  const [whatZh, whatEn] = byAge ? ["未结案件", read === 1 ? "pending case" : "pending cases"] : ["受理和办结", read === 1 ? "acceptance or conclusion" : "acceptances and conclusions"];
  const [whyZh, whyEn] = names.length === 0 ? ["", ""] : [`：汇总值不按${names.map(({ zh }) => zh).join("、")}分存`, `: stored sums are not told apart by ${joined(names.map(({ en }) => en))}`];
  return {
    source, uncovered, read,
    sentenceZh: byAge ? `由案件记录逐件计得，共 ${count} 件${whatZh}${whyZh}。` : `由案件记录逐件计得，共 ${count} 次${whatZh}${whyZh}。`,
    sentenceEn: `Counted from the case records, ${count} ${whatEn}${whyEn}.`,
  };
}
