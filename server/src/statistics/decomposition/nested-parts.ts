import { dasGupta } from "./das-gupta.ts";
import { ratesOf, wholeOf } from "./part-change.ts";
import type { PartChange } from "./part-change.ts";

/** A part (a town) within a group (its county). */
export interface NestedPart extends PartChange {
  readonly group: string;
}

export interface NestedChange {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** What the change of the groups' shares of the whole did. */
  readonly mixOfGroups: number;
  /** What the change of the parts' shares of their groups did. */
  readonly mixWithinGroups: number;
  /** What the change of the parts' own rates did. */
  readonly rate: number;
}

/**
 * The change of Σ numerator ÷ Σ denominator where parts lie in groups, as three effects that sum to it. A group or part without cases in one period is taken to have
 * had its other inner shares and rate there, so that its coming or going is mix. Null where a whole has no denominator or a
 * part a numerator over none.
 *
 * Source: P. Das Gupta, Standardization and decomposition of rates: a user's manual, U.S. Bureau of the Census, Current
 * Population Reports P23-186 (1993), chapter 4, three vector factors with R = Σ αβγ.
 */
export function decomposeNestedParts(parts: readonly NestedPart[]): NestedChange | null {
  const [before, after] = [sharesOf(parts, "before", "after"), sharesOf(parts, "after", "before")];
  if (before === null || after === null) return null;
  const factors = [
    { before: before.ofGroups, after: after.ofGroups },
    { before: before.withinGroups, after: after.withinGroups },
    { before: parts.map((part) => ratesOf(part)[0]), after: parts.map((part) => ratesOf(part)[1]) },
  ];
  const found = dasGupta(factors, (values) => parts.reduce((sum, _, at) => sum + values.reduce((product, factor) => product * (factor[at] ?? 0), 1), 0));
  if (found === null) return null;
  const [mixOfGroups = 0, mixWithinGroups = 0, rate = 0] = found.effects;
  return { before: found.before, after: found.after, change: found.change, mixOfGroups, mixWithinGroups, rate };
}

interface NestedShares {
  readonly ofGroups: readonly number[];
  readonly withinGroups: readonly number[];
}

/** Per part, its group's share of the whole and its own of the group; a group without cases borrows the latter from the other period. */
function sharesOf(parts: readonly NestedPart[], period: keyof PartChange, other: keyof PartChange): NestedShares | null {
  const whole = wholeOf(parts, period);
  if (whole === null) return null;
  const [own, others] = [groupTotals(parts, period), groupTotals(parts, other)];
  return {
    ofGroups: parts.map(({ group }) => (own.get(group) ?? 0) / whole.denominator),
    withinGroups: parts.map((part) => share(part[period].denominator, own.get(part.group)) ?? share(part[other].denominator, others.get(part.group)) ?? 0),
  };
}

function groupTotals(parts: readonly NestedPart[], period: keyof PartChange): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const part of parts) totals.set(part.group, (totals.get(part.group) ?? 0) + part[period].denominator);
  return totals;
}

function share(part: number, whole = 0): number | null {
  return whole === 0 ? null : part / whole;
}
