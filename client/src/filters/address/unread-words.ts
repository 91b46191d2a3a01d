import { pick, type Language } from "../../ui/language.ts";
import type { UnreadPart } from "./unread-parts.ts";

/** What parts of addresses are called: Chinese, English. */
const NAMES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  basis: ["数据口径", "basis"], acc: ["累计方式", "accumulation"], asOf: ["截至时间", "as-of"], period: ["期间", "period"], periods: ["期间", "periods"], at: ["期间", "period"],
  metric: ["指标", "metric"], metrics: ["指标", "metrics"], towns: ["镇街指标", "metric of towns"], of: ["比较内容", "subjects"], region: ["地区", "region"], regions: ["地区", "regions"], focus: ["地区", "region"],
  within: ["地区", "region"], view: ["视图", "view"], beside: ["并排视图", "views beside"], order: ["排序", "order"], by: ["排序列", "sort column"], sort: ["排序", "sort"], starts: ["基线分段", "baseline starts"],
  rows: ["行", "rows"], columns: ["列", "columns"], figures: ["统计量", "figures"], grain: ["粒度", "grain"], top: ["显示项数", "rows shown"], enterprise: ["涉企", "enterprise"], list: ["案件清单", "list"],
  normaliser: ["标准化方法", "normalisation"], mean: ["合成方法", "mean"], missing: ["缺失值", "missing values"], outliers: ["离群值", "outliers"], example: ["示例查询", "example"],
  types: ["案件类型", "case types"], outcomes: ["办理结果", "outcomes"],
  action: ["行为", "action"], from: ["起始时间", "start"], to: ["截止时间", "end"], through: ["途经季度", "quarters on the way"], step: ["所选一段", "step"], parts: ["分解单位", "parts"], units: ["区划口径", "regions as of"],
  version: ["口径版本", "version"], saved: ["已存查询", "saved query"], variables: ["查询变量", "variables"], per: ["计数指标的折算", "size of places"], fields: ["领域权重", "weights of fields"], flat: ["不分领域", "without fields"],
};
/** Longer values are cut: an address may be of any length. */
const LONGEST = 40;

/** What an address says that its page does not follow, by name and value. */
export function unreadSentence(unread: readonly UnreadPart[], language: Language): string {
  const named = unread.map(({ part, value }) => {
    const [zh, en] = NAMES[part] ?? [part, part];
    const text = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
    return pick(language, `${zh}“${text}”`, `${en} “${text}”`);
  });
  return pick(language,
    `地址中的${named.join("、")}无法识别，或不适用于本页，已按默认显示。`,
    `This page cannot use what its address says (${named.join(", ")}), and shows the default instead.`);
}

export function forgetLabel(language: Language): string {
  return pick(language, "从地址中去掉", "Remove it from the address");
}
