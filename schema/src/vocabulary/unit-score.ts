import type { Period } from "./period.ts";

/** The assessment score, 0–100, of a unit on one criterion in a period; null when it is not scored yet. */
export interface UnitScore {
  readonly scheme: string;
  readonly schemeVersion: number;
  readonly criterion: string;
  readonly regionCode: string;
  readonly period: Period;
  readonly score: number | null;
  readonly synthetic: boolean;
}
