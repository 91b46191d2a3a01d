import { createContext } from "react";

/** What every figure of a page has in common, in words; it goes with each picture and file that leaves the page. */
export interface Provenance {
  /** "2026年三季度 · 已审定". */
  readonly scope: string;
  /** Whose figures they are: "嘉善县", "嘉兴市 7 个县（市、区）". */
  readonly place: string;
  /** What the page is about, where its figures do not say so themselves: "调解和解率（XF05 v1）". */
  readonly metrics: readonly string[];
  /** What else defends every figure of the page; empty where nothing does. */
  readonly footnote: string;
  /** "2026年三季度": what the scope says first. */
  readonly period: string;
  /** "已审定": what the scope says after the period. */
  readonly basis: string;
  /** "截至 2026-10-15 09:30 · 数据版本 1,284". */
  readonly asOf: string;
  readonly synthetic: boolean;
  /** Who publishes: "嘉兴市司法局 · 准绳 Plumbline". */
  readonly source: string;
}

/** Empty where a page does not say; synthetic figures are then known by their own notes. */
export const ProvenanceContext = createContext<Provenance>({ scope: "", place: "", metrics: [], footnote: "", period: "", basis: "", asOf: "", synthetic: false, source: "" });

/** "2026年三季度 · 已审定". */
export function scopeOf(period: string, basis: string): string {
  return [period, basis].filter((part) => part !== "").join(" · ");
}
