import { QuestionError } from "../question-error.ts";

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Refuses a whole number outside its bounds, naming it and them. */
export function assertWhole(value: number, { least, most }: Range, what: string): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  throw new QuestionError("OUT_OF_RANGE", `${what} cannot be ${value}: give a whole number from ${least} to ${most}.`, { offender: String(value), bound: `${least}–${most}` });
}

/** Refuses a number outside its bounds, and what is no number at all. */
export function assertBetween(value: number, { least, most }: Range, what: string): void {
  if (value >= least && value <= most) return;
  throw new QuestionError("OUT_OF_RANGE", `${what} cannot be ${value}: give a number from ${least} to ${most}.`, { offender: String(value), bound: `${least}–${most}` });
}
