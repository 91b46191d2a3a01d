import type { DerivedOptions } from "@plumbline/server/query/compare/derived/derived-options.ts";
import type { CompareOptions } from "@plumbline/server/query/compare/compare-options.ts";
import { compare } from "@plumbline/server/query/compare/compare.ts";
import type { Comparison } from "@plumbline/server/query/compare/comparison.ts";
import type { QuestionRoom } from "@plumbline/server/query/question-context.ts";
import { questionRoom } from "@plumbline/server/query/question-room.ts";
import { RowBudget } from "@plumbline/server/query/row-budget.ts";
import type { SelectionRequest } from "@plumbline/server/query/selection/selection.ts";
import type { Database, ReadTransaction } from "@plumbline/server/store/driver/database.ts";
import { cityScope } from "../testkit/scopes.ts";

export const VALUES: CompareOptions = { yearOnYear: false, previousChange: false, rank: false, rankMove: false, reference: false, interval: false };

const DERIVED: DerivedOptions = {
  yearToDate: true, rollingYear: true, target: true, shareOfParent: true, distanceToReference: true, distanceToBest: true, bandLevel: true, targetBand: true, pastBand: true, smoothed: true,
};
export const EVERYTHING: CompareOptions = { yearOnYear: true, previousChange: true, rank: true, rankMove: true, reference: true, interval: true, derived: DERIVED };

export type Words = Pick<SelectionRequest, "metrics" | "regions" | "periods">;

/** Asks as an analyst of everything; `count` hears of each query that is sent. */
export function ask(database: Database, words: Words, options: CompareOptions, room: QuestionRoom = questionRoom(), count: (name: string) => void = () => {}): Promise<Comparison> {
  const scope = cityScope();
  return database.read(scope, (tx) => {
    const counted: ReadTransaction = {
      ...tx,
      prepared: (name, build) => {
        const query = tx.prepared(name, build);
        return (values) => {
          count(name);
          return query(values);
        };
      },
    };
    return compare({ room, tx: counted, scope, now: new Date("2026-10-10T01:00:00Z"), budget: new RowBudget() }, { ...words, basis: "live", accumulation: "period" }, options);
  });
}
