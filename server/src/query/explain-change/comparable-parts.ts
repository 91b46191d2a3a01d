import { periodId } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Measurement } from "../compare/measurement.ts";
import { QuestionError } from "../question-error.ts";
import type { MeasuredPart, MissingPart } from "./change-explanation.ts";

export interface ComparableParts {
  readonly parts: readonly MeasuredPart[];
  readonly leftOut: readonly MissingPart[];
}

/** How many gaps a refusal names. */
const NAMED = 5;

/** A zero denominator is no gap: nothing happened there, and both sums say so. */
function isGap({ value, missing }: Measurement): boolean {
  return value === null && missing !== "zero_denominator";
}

/** An own-level leaf in which nothing happened in any period, or that never reports, has nothing to say. */
function isIdleLeaf({ region, measurements }: MeasuredPart): boolean {
  return region.own && measurements.every(({ numerator, denominator, missing }) => (missing === "not_reported" || (numerator ?? 0) === 0) && (denominator ?? 0) === 0);
}

/**
 * Parts with data in every period. One without data in any period stands in none of the whole's sums and is left out; one
 * without data in some of them would come or go with all its cases, so it is refused by name, or left out where the asker says
 * so. An idle own-level leaf is no part.
 */
export function comparableParts(parts: readonly MeasuredPart[], periods: readonly Period[], leaveOutMissing: boolean): ComparableParts {
  const gapsOf = ({ region, key, measurements }: MeasuredPart): MissingPart[] =>
    periods.flatMap((period, at) => {
      const measurement = measurements[at];
      return measurement === undefined || !isGap(measurement) ? [] : [{ region, key, period, missing: measurement.missing ?? "not_reported" }];
    });
  const judged = parts.filter((part) => !isIdleLeaf(part)).map((part) => ({ part, gaps: gapsOf(part) }));
  const partly = judged.filter(({ gaps }) => gaps.length > 0 && gaps.length < periods.length);
  if (partly.length > 0 && !leaveOutMissing) throw refusal(partly.flatMap(({ gaps }) => gaps), partly.length);
  const whole = judged.filter(({ gaps }) => gaps.length === 0).map(({ part }) => part);
  const leftOut = judged.flatMap(({ gaps }) => gaps);
  if (whole.length === 0) {
    const [first] = leftOut;
    const why = first === undefined ? "" : `: ${nameOf(first)}${leftOut.length > 1 ? " and others" : ""}`;
    throw new QuestionError("PARTS_NOT_COMPARABLE", `No part has data in all of the periods${why}.`);
  }
  return { parts: whole, leftOut };
}

function refusal(gaps: readonly MissingPart[], count: number): QuestionError {
  const named = gaps.slice(0, NAMED).map(nameOf).join("; ");
  const more = gaps.length > NAMED ? `; and ${gaps.length - NAMED} more` : "";
  return new QuestionError("PARTS_NOT_COMPARABLE", `${count} of the parts lack data in some of the periods, which would pass for a change of mix: ${named}${more}. Ask with leaveOutMissing to explain the change of the others.`);
}

function nameOf({ region, key, period, missing }: MissingPart): string {
  return `${region.nameEn} (${region.code}${key === null ? "" : `, ${key}`}) in ${periodId(period)} (${missing})`;
}
