import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { MetricDefinition } from "../catalogue/metric-definition.ts";
import type { Evidence } from "./read-term.ts";
import type { Span } from "./span.ts";

/** The first day on which cases that are counted in the months before `month` can no longer change, as its midnight in UTC: days are compared by the thousand. */
function matureFrom(month: number, maturityDays: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1 + maturityDays);
}

/**
 * Whether the cases of a span can no longer change. Live figures are judged by the day of the last change in them, and not by
 * a clock that may have run on since; approved and aired ones by the day on which each of their quarters was fixed. Nothing
 * that came later is in them.
 */
export function isMature(region: Region, span: Span, maturityDays: number, { states, days }: Pick<Evidence, "states" | "days">): boolean {
  if (states === null) return Date.parse(days.dataDay()) >= matureFrom(span.to, maturityDays);
  for (let quarter = span.from; quarter < span.to; quarter += 3) {
    const fixed = states.fixedAt(region, quarter);
    if (fixed !== null && fixed !== "" && Date.parse(days.dayOf(fixed)) < matureFrom(quarter + 3, maturityDays)) return false;
  }
  return true;
}

/** Why a value that waits for maturity is not shown. */
export function immatureSentence({ metric, maturityDays }: MetricDefinition, region: Region, span: Span, basis: Basis): string {
  const day = new Date(matureFrom(span.to, maturityDays)).toISOString().slice(0, 10);
  const rule = `${metric.code} follows the cases of the period for ${maturityDays} days after its end`;
  return basis === "live" ? `${rule}: its value is known from data of ${day} on.` : `${rule}, and the figures of ${region.nameEn} were ${basis} before ${day}: ask for the live ones.`;
}
