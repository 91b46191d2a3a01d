import { pick, type Language } from "../../ui/language.ts";

const zhCN = {
  event: "事件",
  events: "事件",
  kinds: { CAMPAIGN: "专项行动", LAW: "法律法规", MERGER: "区划调整", METHOD: "口径变化", OTHER: "其他" },
  addedBy: "登记人",
  listed: "图中事件",
  add: "登记事件",
  all: "查看与登记",
  see: "全部事件",
  more: (count: number) => `另有 ${count} 项`,
  splitHere: "由此分段",
  splitAt: (event: string) => `由此分段：${event}`,
  oneBaseline: "不分段",
  failed: "没有读到事件。",
  line: (region: string, period: string, kind: string) => `${period}，${region}，${kind}：`,
};

const en: typeof zhCN = {
  event: "Event",
  events: "Events",
  kinds: { CAMPAIGN: "campaign", LAW: "law or rule", MERGER: "merger of units", METHOD: "change of definition", OTHER: "other" },
  addedBy: "Noted by",
  listed: "Events in the chart",
  add: "Note an event",
  all: "See and note events",
  see: "All events",
  more: (count) => `${count} more`,
  splitHere: "New baseline here",
  splitAt: (event) => `New baseline here: ${event}`,
  oneBaseline: "One baseline",
  failed: "The events could not be read.",
  line: (region, period, kind) => `${period}, ${region}, ${kind}: `,
};

export type EventWords = typeof zhCN;

export function eventWords(language: Language): EventWords {
  return pick(language, zhCN, en);
}
