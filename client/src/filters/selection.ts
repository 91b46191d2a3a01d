import { BASES, type Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { SelectionInput } from "../generated/graphql.ts";

export { BASES, type Basis };

export const ACCUMULATIONS = ["period", "ytd", "rolling"] as const;
/** 当期 the period alone, 累计 from the start of its reporting year, 滚动一年 the twelve months to its end. */
export type Accumulation = (typeof ACCUMULATIONS)[number];

/** What a page asks for: metrics × regions × periods on one basis, as of now or of a stated version. */
export interface Selection {
  /** Metric references such as XF05, XF06@2 or CV01/homicide. */
  readonly metrics: readonly string[];
  /** Codes, or children(CODE), counties(CODE), towns(CODE). */
  readonly regions: readonly string[];
  /** Ids, or ranges FIRST..LAST. */
  readonly periods: readonly string[];
  readonly basis: Basis;
  readonly accumulation: Accumulation;
  /** A data version or a moment; null for now. */
  readonly asOf: string | null;
}

const BASIS_INPUT = { live: "LIVE", approved: "APPROVED", aired: "AIRED" } as const;

export function basisInput(basis: Basis): (typeof BASIS_INPUT)[Basis] {
  return BASIS_INPUT[basis];
}

const ACCUMULATION_INPUT = { period: "PERIOD", ytd: "YEAR_TO_DATE", rolling: "ROLLING_YEAR" } as const;

/** An accumulation as the contract has it. */
export function accumulationInput(accumulation: Accumulation): (typeof ACCUMULATION_INPUT)[Accumulation] {
  return ACCUMULATION_INPUT[accumulation];
}

/** The accumulation that a code of the contract names. */
export function accumulationOf(code: string): Accumulation {
  return ACCUMULATIONS.find((accumulation) => ACCUMULATION_INPUT[accumulation] === code) ?? "period";
}

/** The basis that a code of the contract names. */
export function basisOf(code: string): Basis {
  const word = code.toLowerCase();
  return BASES.find((basis) => basis === word) ?? "live";
}

/** The selection as variables of an operation. */
export function selectionInput(selection: Selection): SelectionInput {
  return {
    metrics: [...selection.metrics],
    regions: [...selection.regions],
    periods: [...selection.periods],
    basis: basisInput(selection.basis),
    accumulation: accumulationInput(selection.accumulation),
    asOf: selection.asOf,
  };
}
