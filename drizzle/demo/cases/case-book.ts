import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import type { County } from "../territory.ts";
import type { World } from "../world.ts";
import type { CaseSource } from "./case-source.ts";
import { assessmentCases, supervisionCases } from "./corrections.ts";
import { coordinationCases } from "./enforcement-coordination.ts";
import { legalAidCases } from "./legal-aid.ts";
import { legalityReviewCases } from "./legality-review.ts";
import { mediationCases } from "./mediation.ts";
import { reconsiderationCases } from "./reconsideration.ts";
import { quartersOfChange, recordAtFreeze, register } from "./registration.ts";
import type { Registration } from "./registration.ts";

function sourcesOf(world: World, county: County): CaseSource[] {
  return [
    reconsiderationCases(world, county),
    legalAidCases(world, county),
    coordinationCases(world, county),
    assessmentCases(world, county),
    legalityReviewCases(world, county, null),
    ...county.towns.flatMap((town) => [mediationCases(world, county, town), legalityReviewCases(world, county, town), supervisionCases(world, county, town)]),
  ];
}

/** Records made one by one as they are read, so that a quarter's many never stand in memory at once; may be read again. */
export interface CaseBatch extends Iterable<CaseRecord> {
  readonly length: number;
}

/**
 * All cases of the demonstration, quarter by quarter: what is new or has changed when a quarter is frozen. It remembers only
 * records that will still change; quarters must be asked for in order, from the opening to the last.
 */
export class CaseBook {
  readonly #shelves: { readonly county: County; readonly sources: readonly CaseSource[]; readonly enter: (life: Parameters<typeof register>[0]) => Registration }[];
  readonly #due = new Map<number, Registration[]>();
  readonly #last: number;

  /** `last` is the number of the last quarter; later changes are forgotten. */
  constructor(world: World, counties: readonly County[], last: number) {
    this.#last = last;
    this.#shelves = counties.map((county) => {
      const random = world.stream(`registration/${county.code}`);
      const late = world.share("late_entry", county.code);
      return { county, sources: sourcesOf(world, county), enter: (life) => register(life, county, late, random) };
    });
  }

  /** The records to land for a quarter: one version of each case at most. */
  freeze(quarter: number): CaseBatch {
    for (const { sources, enter } of this.#shelves) {
      for (const source of sources) for (const life of source.lives(quarter)) this.#schedule(enter(life));
    }
    const due = this.#due.get(quarter) ?? [];
    this.#due.delete(quarter);
    return {
      length: due.length,
      *[Symbol.iterator]() {
        for (const registration of due) yield recordAtFreeze(registration, quarter);
      },
    };
  }

  #schedule(registration: Registration): void {
    for (const quarter of quartersOfChange(registration)) {
      if (quarter > this.#last) break;
      const shelf = this.#due.get(quarter);
      if (shelf === undefined) this.#due.set(quarter, [registration]);
      else shelf.push(registration);
    }
  }
}
