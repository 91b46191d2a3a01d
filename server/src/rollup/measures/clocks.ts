import type { LegalLimit } from "@plumbline/schema/vocabulary/legal-limit.ts";
import type { CaseClock, ClockRule } from "../../store/cells/counted-measure.ts";
import { recordedDate } from "./recorded-date.ts";

const keyOf = (type: string, clock: string): string => `${type}/${clock}`;

/** Limits of a procedure before those of any, later ones before earlier ones. */
function byPrecedence(a: LegalLimit, b: LegalLimit): number {
  if ((a.procedure === null) !== (b.procedure === null)) return a.procedure === null ? 1 : -1;
  return a.validFrom < b.validFrom ? 1 : -1;
}

function clockOf(limits: readonly LegalLimit[]): CaseClock | null {
  const [first] = limits;
  if (first === undefined) return null;
  return {
    name: first.clock === "" ? first.caseType : `${first.caseType}, ${first.clock}`,
    starts: first.starts.map(recordedDate),
    ends: recordedDate(first.ends),
    due: first.due === null ? null : recordedDate(first.due),
    deducts: first.deducts,
    rules: limits.toSorted(byPrecedence).map(({ procedure, validFrom, validTo, days, counting, mostExtension }): ClockRule => ({ procedure, validFrom, validTo, days, counting, mostExtension })),
  };
}

/** The clocks of an installation, put together from its legal limits. */
export class Clocks {
  readonly #byName = new Map<string, CaseClock>();
  readonly #byDue = new Map<string, CaseClock>();

  constructor(limits: readonly LegalLimit[]) {
    const groups = new Map<string, LegalLimit[]>();
    for (const limit of limits) {
      const key = keyOf(limit.caseType, limit.clock);
      groups.set(key, [...(groups.get(key) ?? []), limit]);
    }
    for (const [key, group] of groups) {
      const clock = clockOf(group);
      const [first] = group;
      if (clock === null || first === undefined) continue;
      this.#byName.set(key, clock);
      if (first.due !== null) this.#byDue.set(keyOf(first.caseType, first.due), clock);
    }
  }

  /** A clock of a type of case by its name, the case's own when null; null where no limit is known. */
  of(type: string, name: string | null): CaseClock | null {
    return this.#byName.get(keyOf(type, name ?? "")) ?? null;
  }

  /** The clock whose last day records of a type may state in the field. */
  dueIn(type: string, field: string): CaseClock | null {
    return this.#byDue.get(keyOf(type, field)) ?? null;
  }
}

/** Of an installation without limits. */
export const NO_CLOCKS = new Clocks([]);
