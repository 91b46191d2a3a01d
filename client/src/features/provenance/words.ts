import type { Language } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";

const zhCN = {
  title: "这个数从哪来",
  steps: { number: "数值", formula: "口径与公式", cells: "存储单元", reports: "填报记录", cases: "案件", people: "审定与晾晒" },
  of: (numerator: string, denominator: string) => `${numerator} ÷ ${denominator}`,
  n: (count: string) => `n ${count}`,
  coverage: (share: string) => `已报单位 ${share}`,
  version: (code: string, version: string) => `${code} · 口径 v${version}`,
  factor: (factor: string) => `× ${factor}`,
  roles: { numerator: "分子", denominator: "分母", both: "分子、分母", n: "小样本 n", value: "取值" },
  functions: { opening: "期初", closing: "期末", avg_stock: "期均", prior_year_end: "上年末", annualise: "折年" } as Readonly<Record<string, string>>,
  sources: { REPORTED: "填报", CASES: "案件取数", REGISTER: "台账填报", DERIVED: "推算填报", SCORE: "考核评分" },
  partial: "部分单位缺少输入，未计入本值；下列合计大于本值所含。",
  measure: "计量", role: "位置", source: "来源", total: "合计", region: "地区", period: "期间", stored: "存储值", changed: "写入时间",
  running: (period: string) => `截至${period}累计`,
  none: "—",
  absentCell: "— 无记录",
  more: (rest: string) => `再列 ${rest} 项`,
  reportsHidden: "填报记录只对本地区及上级开放；存储值与合计照常可见。",
  noReports: "这个数没有填报记录。",
  fromCases: "这个数由案件取数，没有填报记录。",
  row: (row: string) => `第 ${row} 行`,
  superseded: "已被取代",
  counts: "计入本值",
  withdrawn: "撤回",
  noFile: "无文件，或文件不在可见范围",
  file: (name: string, author: string) => `${name} · ${author}`,
  hash: (hash: string) => `SHA-256 ${hash}…`,
  contents: (reports: string, cases: string) => `填报值 ${reports} · 案件 ${cases}`,
  document: (source: string) => `出处：${source}`,
  noCases: "这个数不由案件取数。",
  casesHidden: "案号只对有案件权限的本地区人员开放；件数见公式一栏。",
  showCases: "列出案号",
  casesRecorded: "列出即留痕，记入审计。",
  caseTotal: (shown: string, total: string) => `已列 ${shown} / ${total} 条`,
  caseNumber: "案号", accepted: "受理", concluded: "办结", adds: "计", recordVersion: "记录版本",
  noReleases: "尚未审定或晾晒。",
  events: { APPROVED: "审定", REOPENED: "重新打开", AIRED: "晾晒" },
  by: (actor: string) => `经办 ${actor}`,
  because: (reason: string) => `原因：${reason}`,
  dataVersion: (version: string) => `数据版本 ${version}`,
};

export type ProvenanceWords = typeof zhCN;

const en: ProvenanceWords = {
  title: "Where this figure comes from",
  steps: { number: "Figure", formula: "Definition and formula", cells: "Stored figures", reports: "Reports", cases: "Cases", people: "Approval and airing" },
  of: (numerator, denominator) => `${numerator} ÷ ${denominator}`,
  n: (count) => `n ${count}`,
  coverage: (share) => `${share} of units reported`,
  version: (code, version) => `${code} · definition v${version}`,
  factor: (factor) => `× ${factor}`,
  roles: { numerator: "Numerator", denominator: "Denominator", both: "Both sides", n: "Small-number n", value: "Value" },
  functions: { opening: "opening", closing: "closing", avg_stock: "average stock", prior_year_end: "end of last year", annualise: "brought to a year" },
  sources: { REPORTED: "Reported", CASES: "Counted from cases", REGISTER: "Reported from a register", DERIVED: "Reported, derived", SCORE: "Assessment scores" },
  partial: "Some units lack an input and do not stand in this figure; the sums below are larger than what stands in it.",
  measure: "Measure", role: "Stands in", source: "Source", total: "Sum", region: "Region", period: "Period", stored: "Stored", changed: "Written",
  running: (period) => `All up to ${period}`,
  none: "—",
  absentCell: "— no record",
  more: (rest) => `Show ${rest} more`,
  reportsHidden: "Reports are open to their own region and above; stored figures and sums are shown all the same.",
  noReports: "No report stands behind this figure.",
  fromCases: "This figure is counted from cases; no report stands behind it.",
  row: (row) => `row ${row}`,
  superseded: "superseded",
  counts: "counts here",
  withdrawn: "withdrawn",
  noFile: "no file, or one outside your sight",
  file: (name, author) => `${name} · ${author}`,
  hash: (hash) => `SHA-256 ${hash}…`,
  contents: (reports, cases) => `${reports} ${reports === "1" ? "report" : "reports"} · ${cases} ${cases === "1" ? "case" : "cases"}`,
  document: (source) => `Source: ${source}`,
  noCases: "This figure is not counted from cases.",
  casesHidden: "Case numbers are open to those of the region who may read cases; counts stand with the formula.",
  showCases: "List case numbers",
  casesRecorded: "Listing them is put on record.",
  caseTotal: (shown, total) => `${shown} of ${total} shown`,
  caseNumber: "Case", accepted: "Accepted", concluded: "Concluded", adds: "Adds", recordVersion: "Record",
  noReleases: "Neither approved nor aired yet.",
  events: { APPROVED: "Approved", REOPENED: "Reopened", AIRED: "Aired" },
  by: (actor) => `by ${actor}`,
  because: (reason) => `Reason: ${reason}`,
  dataVersion: (version) => `data version ${version}`,
};

const WORDS: Record<Language, ProvenanceWords> = { "zh-CN": zhCN, en };

export function provenanceWords(language: Language): ProvenanceWords {
  return WORDS[language];
}

export function useProvenanceWords(): ProvenanceWords {
  return provenanceWords(useLanguage());
}
