import { pick } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";

const zhCN = {
  title: "事件",
  lead: (regions: string) => `${regions}及上级的事件。它们以编号小旗标在时间轴上，说明数值为何变动，不改动任何数值。`,
  regions: (first: string, count: number) => (count === 1 ? first : `${first}等 ${count} 个地区`),
  list: "已登记的事件",
  none: "这些地区还没有登记过事件。",
  readOnly: "当前角色只读：事件由县级工作人员、分析人员和领导登记。",
  period: "期间", region: "地区", kind: "类别", text: "内容", addedBy: "登记人",
  add: "登记事件",
  quarter: "季度",
  month: "月份",
  wholeQuarter: "整个季度",
  textHint: "一行，最多 120 字；所有能看到该地区数值的人都会看到。",
  save: "登记",
  added: (region: string, period: string) => `已登记：${region}，${period}。`,
  remove: "撤回",
  removeOf: (text: string) => `撤回：${text}`,
  removeAsk: (text: string) => `撤回“${text}”？图上的小旗随之消失；按此前数据版本查看时仍在。`,
  textUnsuitable: "内容须为一行 1–120 个可见字符。",
  regionsFailed: "没有读到可登记的地区。",
};

const en: typeof zhCN = {
  title: "Events",
  lead: (regions) => `What happened in ${regions} and above. Numbered flags on the time axis stand for it: it may explain why figures move and changes none.`,
  regions: (first, count) => (count === 1 ? first : `${first} and ${count - 1} more`),
  list: "Noted events",
  none: "No event is noted for these regions yet.",
  readOnly: "For your role to read: counties, analysts and leaders note events.",
  period: "Period", region: "Region", kind: "Kind", text: "What happened", addedBy: "Noted by",
  add: "Note an event",
  quarter: "Quarter",
  month: "Month",
  wholeQuarter: "Whole quarter",
  textHint: "One line, at most 120 characters; whoever sees the region's figures sees it.",
  save: "Note event",
  added: (region, period) => `Noted: ${region}, ${period}.`,
  remove: "Take back",
  removeOf: (text) => `Take back: ${text}`,
  removeAsk: (text) => `Take “${text}” back? Its flag goes; answers as of an earlier data version keep it.`,
  textUnsuitable: "What happened takes one line of 1–120 visible characters.",
  regionsFailed: "The regions could not be read.",
};

export function useEventsWords(): typeof zhCN {
  return pick(useLanguage(), zhCN, en);
}
