import { periodId } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import { sumExactly } from "../../statistics/decomposition/sum-exactly.ts";
import type { Measurement } from "../compare/measurement.ts";
import { QuestionError } from "../question-error.ts";
import type { MeasuredPart } from "./change-explanation.ts";

/** What rounding may leave between a whole and the sum of its parts. */
const ROUNDING = 1e-9;

/** Refuses a whole whose sides are not the sums of its parts' in some period, as of a formula that multiplies measures. */
export function assertPartsAddUp(name: string, whole: readonly Measurement[], parts: readonly MeasuredPart[], periods: readonly Period[]): void {
  periods.forEach((period, at) => {
    for (const side of ["numerator", "denominator"] as const) {
      const total = whole[at]?.[side] ?? null;
      const sum = sumExactly(parts.map(({ measurements }) => measurements[at]?.[side] ?? 0));
      if (total === null || Math.abs(sum - total) <= ROUNDING * Math.max(Math.abs(sum), Math.abs(total))) continue;
      throw new QuestionError("PARTS_NOT_COMPARABLE", `The parts of ${name} do not add up to it in ${periodId(period)}: their ${side}s sum to ${sum}, its own is ${total}. Its change cannot be shared out among them.`);
    }
  });
}

/** Refuses a ratio that has no whole in some period, and a part with something over nothing, whose rate is no number. */
export function assertRatios(parts: readonly MeasuredPart[], periods: readonly Period[]): void {
  periods.forEach((period, at) => {
    const id = periodId(period);
    for (const { region, measurements } of parts) {
      const [numerator, denominator] = [measurements[at]?.numerator ?? 0, measurements[at]?.denominator ?? 0];
      if (denominator > 0 || (denominator === 0 && numerator === 0)) continue;
      throw new QuestionError("PARTS_NOT_COMPARABLE", `${region.nameEn} (${region.code}) has a numerator of ${numerator} over a denominator of ${denominator} in ${id}, which is no rate: ask for periods or a level where it has one.`);
    }
    if (!parts.some(({ measurements }) => (measurements[at]?.denominator ?? 0) > 0)) {
      throw new QuestionError("PARTS_NOT_COMPARABLE", `No part has a denominator in ${id}, so there is no value to explain: ask for another period.`);
    }
  });
}
