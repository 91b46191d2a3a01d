import type { Period } from "./period.ts";

/**
 * One member of what a unit reports for a measure that counts distinct ones. All rows of a unit and quarter together are its
 * report, which replaces the one before; a single row with null says that there is none.
 */
export interface MemberReport {
  readonly measureCode: string;
  readonly regionCode: string;
  readonly period: Period;
  /** A code by which the same member is known everywhere, never a name; null where there is none. */
  readonly member: string | null;
  readonly synthetic: boolean;
}
