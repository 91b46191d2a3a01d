import { formatPeriod } from "../ui/formats/period.ts";
import { BASES, type Basis } from "./selection.ts";

/** A quarter for which figures are kept. */
export interface Quarter {
  readonly id: string;
  readonly labelZh: string;
  readonly labelEn: string;
  /** The furthest basis that the quarter has: an aired quarter has been approved, and is live as well. */
  readonly basis: Basis;
  readonly approvedAt: string | null;
  readonly airedAt: string | null;
  /** True for one that had not ended where an earlier version stands: it is shown when it is chosen, not by itself. */
  readonly running?: boolean;
}

/** Whether figures of the quarter exist on the basis. */
export function hasBasis(quarter: Quarter, basis: Basis): boolean {
  return BASES.indexOf(quarter.basis) >= BASES.indexOf(basis);
}

/** The latest quarter (of quarters listed oldest first) that has the basis and has ended; where none has ended the latest with the basis, null when none has it. */
export function latestQuarter(quarters: readonly Quarter[], basis: Basis): Quarter | null {
  const having = quarters.filter((quarter) => hasBasis(quarter, basis));
  return having.findLast(({ running }) => running !== true) ?? having.at(-1) ?? null;
}

/** The latest quarter with the basis that does not lie after the stated one. */
export function nearestQuarter(quarters: readonly Quarter[], id: string, basis: Basis): Quarter | null {
  const at = quarters.findIndex((quarter) => quarter.id === id);
  return latestQuarter(at < 0 ? quarters : quarters.slice(0, at + 1), basis) ?? latestQuarter(quarters, basis);
}

/** The `count` quarters that end with the stated one, as a range FIRST..LAST within what is kept. */
export function quartersUpTo(quarters: readonly Quarter[], id: string, count: number): string {
  const at = quarters.findIndex((quarter) => quarter.id === id);
  const first = at < 0 ? undefined : quarters[Math.max(0, at - count + 1)];
  return first === undefined || first.id === id ? id : `${first.id}..${id}`;
}

/**
 * The years of which all quarters are kept, up to a quarter, oldest first, for what is measured once a year. A year has a basis
 * when all of its quarters have.
 */
export function wholeYears(quarters: readonly Quarter[], last: string): readonly Quarter[] {
  return quarters.flatMap((quarter, at) => {
    const year = quarter.id.slice(0, 4);
    const own = quarters.slice(Math.max(0, at - 3), at + 1);
    if (quarter.id > last || !quarter.id.endsWith("Q4") || own.length < 4 || own[0]?.id !== `${year}Q1`) return [];
    const basis = BASES.findLast((one) => own.every((part) => hasBasis(part, one))) ?? "live";
    return [{ ...quarter, id: year, labelZh: formatPeriod(year, "zh-CN"), labelEn: formatPeriod(year, "en"), basis }];
  });
}

/** Quarters that an address names although no figures of them are kept; a single one is first and last. */
export interface UnkeptQuarters {
  readonly first: string;
  readonly last: string;
}

/** What an address names and nobody keeps; null where the quarter is kept, or none is named. */
export function unkeptQuarter(quarters: readonly Quarter[], id: string | undefined): UnkeptQuarters | null {
  return id === undefined || quarters.some((quarter) => quarter.id === id) ? null : { first: id, last: id };
}
