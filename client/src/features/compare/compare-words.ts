import { useLanguage } from "../../ui/preferences.ts";
import type { Language } from "../../ui/language.ts";
import { en } from "./compare-words-en.ts";

/** The words of the comparison in Chinese; the model of the English ones. */
const zhCN = {
  title: "比较",
  subject: "指标",
  subjectSearch: "按名称或编号查找",
  businessEnvironment: "法治化营商环境 20 项",
  caseStatistics: "案件统计",
  assessment: "考核评分",
  totalScore: "总分",
  notComputed: "暂不计算",
  regions: "地区",
  regionsSearch: "按名称、拼音或编码查找",
  quickPicks: "快选",
  allCounties: "各县（市、区）",
  allTowns: "全部镇（街道）",
  townsOf: (county: string) => `${county}各镇`,
  andMore: (count: string) => `另 ${count} 个`,
  view: "显示方式",
  views: { lines: "折线", bars: "条形", table: "表格" },
  order: "排序",
  orders: { rank: "按位次", value: "按数值", official: "按区划" },
  periodOnly: "案件统计与考核评分只按当期统计。",
  by: (measure: string, regions: string) => `${regions}${measure}`,
  counties: "各县（市、区）",
  towns: "各镇（街道）",
  someRegions: "所选地区",
  definition: (version: string) => `口径 v${version}`,
  directions: { higher: "越高越好", lower: "越低越好", neutral: "中性，不评优劣" },
  semicolon: "；",
  comma: "，",
  yearOnYear: "同比",
  n: "n",
  interval: "95% 区间",
  status: "状态",
  asOf: "截至",
  n10: (limit: string) => `n<${limit}`,
  key: { region: "地区", interval: "95% 区间" },
  greyOthers: "灰线：所选地区",
  whiskers: "细线为 95% 区间",
  moves: "↑↓ 位次较上季",
  betterThan: (line: string) => `优于${line}`,
  similarTo: (line: string) => `与${line}相当`,
  worseThan: (line: string) => `逊于${line}`,
  at: (period: string, text: string) => `${period}${text}`,
  lineIs: (period: string, line: string, value: string) => `${period}${line} ${value}`,
  change: (change: string) => `同比 ${change}`,
  countBetter: (names: string, line: string) => `${names}优于${line}`,
  countWorse: (names: string, line: string) => `${names}逊于${line}`,
  names: (names: readonly string[], count: number) => (names.length < count ? `${names.join("、")}等 ${count} 个` : names.join("、")),
  allSimilar: (line: string) => `各地均与${line}相当`,
  countNotRanked: (count: number) => `${count} 个不排位`,
  countMissing: (count: number) => `${count} 个无数值`,
  highest: (name: string, value: string) => `最高${name} ${value}`,
  lowest: (name: string, value: string) => `最低${name} ${value}`,
  total: {
    ratio: "Σ分子 ÷ Σ分母，非各地平均",
    sum: "各地之和",
    recounted: "由案件重算，不由各地汇总",
  },
  region: "地区",
  tableNote: (counted: boolean, unit: string) => `每格：数值，其下为${counted ? " n 与" : ""}同比（${unit}）。最近一季在前，不排位和无数值的排在最后。`,
  levels: { PROVINCE: "省", CITY: "市", COUNTY: "县（市、区）", TOWN: "镇（街道）" },
  noQuarters: "还没有任何季度的数据。",
  noIndicators: "指标目录为空。",
  unknownRegions: (codes: string) => `没有编码为“${codes}”的地区。`,
  noRegions: "还没有选地区。",
  tooManyRegions: (count: string, most: string) => `选了 ${count} 个地区，一次最多比较 ${most} 个。`,
  tooManyLines: (count: string, most: string) => `选了 ${count} 个地区，折线最多画 ${most} 个。`,
  tooManyCells: (count: string, most: string) => `表格会有 ${count} 格，最多显示 ${most} 格。`,
  asBars: "改看条形",
  asTable: "改看表格",
  onlyCounties: "只看各县（市、区）",
  lastFour: "只看最近四季",
  nothing: (measure: string, reason: string) => `所选地区和季度的“${measure}”没有数值：${reason}。`,
  needs: {
    CLOCK: "需要法定期限的计时",
    COHORT: "需要按同一批案件统计，期满后成熟",
    DISTINCT: "需要去重计数",
    SCORE: "由考核评分得出，不由公式计算",
    NONE: "尚无公式",
  } as Readonly<Record<string, string>>,
  notComputedYet: (measure: string, needs: string) => `“${measure}”暂不计算：${needs}。`,
  seeBasis: (basis: string) => `改看${basis}`,
  unknownCriterion: (criterion: string) => `考核方案里没有“${criterion}”这一项。`,
};

export type CompareWords = typeof zhCN;

const WORDS: Record<Language, CompareWords> = { "zh-CN": zhCN, en };

export function compareWords(language: Language): CompareWords {
  return WORDS[language];
}

export function useCompareWords(): CompareWords {
  return compareWords(useLanguage());
}
