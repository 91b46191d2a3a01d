import { startOfMonthIndex, monthIndex } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { MetricDefinition } from "../catalogue/metric-definition.ts";
import type { UnitsOfToday } from "../catalogue/units-of-today.ts";
import type { NoValue } from "./plan-period.ts";
import type { Span } from "./span.ts";

/**
 * Why a region of today has no value of its own in a span: its border moved in part after the span began; or it took over a unit
 * within the span and the metric takes an entered stock, which neither unit reported for the whole span. Null where it has one.
 */
export function noUnitOfToday(today: UnitsOfToday, definition: MetricDefinition, region: Region, span: Span): NoValue | null {
  const broken = today.breakOf(region);
  if (broken !== null && span.from < broken.before) {
    const { oldCode, newCode, effectiveOn, extent } = broken.succession;
    const what = extent === "whole" ? `${oldCode} went into ${newCode}` : `a part of ${oldCode} went to ${newCode}`;
    const sentence = `On ${effectiveOn} ${what}: earlier figures are not those of ${region.nameEn} as it is today. Ask for periods from ${startOfMonthIndex(broken.before)} on, or for units as they were.`;
    return { kind: "none", reason: "not_applicable", sentence };
  }
  if (!definition.terms.some(({ source }) => source.kind === "stock" && source.source.kind !== "case")) return null;
  const within = today.takenOver(region).find(({ validTo }) => validTo !== null && span.from < monthIndex(validTo) && monthIndex(validTo) < span.to);
  if (within === undefined) return null;
  const sentence = `${within.nameEn} went into ${region.nameEn} on ${within.validTo ?? ""}, within the period, and a stock that both report has no parts in time: ask for shorter periods.`;
  return { kind: "none", reason: "not_applicable", sentence };
}
