import { parseAccumulation, rollingCount } from "@plumbline/schema/vocabulary/accumulation.ts";
import { accumulationInput as sharedInput, accumulationOf as sharedOf, type Accumulation as SharedAccumulation } from "../../../filters/selection.ts";
import type { SelectionInput } from "../../../generated/graphql.ts";

/** What a comparison's values run over: as on every page, or that many quarters to each quarter's end. */
export type Accumulation = SharedAccumulation | `rolling(${number})`;

const YEAR = 4;
/** Periods of one rolling value at most, as the contract has it. */
const MOST = 60;

/** How many quarters a rolling value covers; null where it does not roll. */
export function rollingQuarters(accumulation: Accumulation): number | null {
  return accumulation === "rolling" ? YEAR : accumulation === "period" || accumulation === "ytd" ? null : rollingCount(accumulation);
}

/** Four quarters are the rolling year, and have one address. */
export function rollingOver(quarters: number): Accumulation {
  return quarters === YEAR ? "rolling" : `rolling(${quarters})`;
}

/** What stands in an address; nothing for a text that is none, or for the period. */
export function parseAccumulationSearch(raw: unknown): Exclude<Accumulation, "period"> | undefined {
  if (raw === "ytd" || raw === "rolling") return raw;
  const read = typeof raw === "string" ? parseAccumulation(raw) : null;
  const count = read === null ? null : rollingCount(read);
  if (count === null || count < 2 || count > MOST) return undefined;
  return accumulationSearch(rollingOver(count));
}

/** As it is kept in an address. */
export function accumulationSearch(accumulation: Accumulation): Exclude<Accumulation, "period"> | undefined {
  return accumulation === "period" ? undefined : accumulation;
}

/** As variables of an operation: the number stands beside the word. */
export function accumulationInput(accumulation: Accumulation): Pick<Required<SelectionInput>, "accumulation"> & Pick<SelectionInput, "rolling"> {
  return accumulation === "period" || accumulation === "ytd" || accumulation === "rolling" ? { accumulation: sharedInput(accumulation) } : { accumulation: "ROLLING", rolling: rollingCount(accumulation) };
}

/** What an answer's values run over. */
export function accumulationOf({ accumulation, rolling }: { readonly accumulation: string; readonly rolling?: number | null | undefined }): Accumulation {
  return typeof rolling === "number" ? rollingOver(rolling) : sharedOf(accumulation);
}
