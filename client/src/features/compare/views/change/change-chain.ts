import type { Quarter } from "../../../../filters/quarters.ts";
import type { CompareRequest } from "../../address/compare-request.ts";
import { idYearBefore } from "../../sheet/change-between.ts";

/** From one quarter to a later one, through those between. */
export interface ChangeChain {
  readonly from: Quarter;
  /** In order of time; effects are chained over each pair of neighbours. */
  readonly through: readonly Quarter[];
  readonly to: Quarter;
}

/** Quarters on the way that one answer chains at most. */
const MOST_THROUGH = 11;

type Chosen = Pick<CompareRequest, "quarters" | "at" | "from" | "through">;

/** The quarters that a change may begin in, oldest first. */
export function beginnings({ quarters, at }: Pick<Chosen, "quarters" | "at">): readonly Quarter[] {
  return quarters.filter(({ id }) => id < at.id);
}

/** The same quarter a year before, or the first of those chosen. */
export function usualBeginning(request: Pick<Chosen, "quarters" | "at">): Quarter | undefined {
  const earlier = beginnings(request);
  const yearBefore = idYearBefore(request.at.id);
  return earlier.find(({ id }) => id === yearBefore) ?? earlier[0];
}

/** The chain that an address asks for; null where no quarter lies before its last. */
export function chainOf(request: Chosen): ChangeChain | null {
  const { at, from: asked } = request;
  const from = beginnings(request).find(({ id }) => id === asked) ?? usualBeginning(request);
  return from === undefined ? null : { from, through: throughOf(request, from), to: at };
}

/** Each quarter between, those of the same name in each year between, or those that are listed; none where they are more than one answer chains. */
export function throughOf({ quarters, at, through }: Pick<Chosen, "quarters" | "at" | "through">, from: Quarter): readonly Quarter[] {
  const between = quarters.filter(({ id }) => id > from.id && id < at.id);
  const found = between.filter(({ id }) => (through === "each" ? true : through === "years" ? id.slice(4) === at.id.slice(4) : (through ?? []).includes(id)));
  return found.length > MOST_THROUGH ? [] : found;
}
