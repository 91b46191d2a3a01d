import { change } from "@plumbline/drizzle/tables/change.ts";
import { observation } from "@plumbline/drizzle/tables/observation.ts";
import { MISSING_REASONS } from "@plumbline/schema/vocabulary/missing.ts";
import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import { monthIndex } from "@plumbline/schema/vocabulary/period.ts";
import { asc, eq, sql } from "drizzle-orm";
import type { ReadTransaction } from "../driver/database.ts";

/** Why a figure was left out or taken back, as whoever did so said; `from` is the first month, counted from year 0. */
export interface GapReason {
  readonly measure: string;
  readonly region: string;
  readonly from: number;
  readonly months: number;
  readonly reason: MissingReason;
  /** The data version since which it is known. */
  readonly version: number;
}

/** All reasons that were entered in place of figures, in the order in which they became known; plain “not reported” is none. */
export async function readGapReasons(tx: ReadTransaction): Promise<GapReason[]> {
  const query = tx.prepared("read gap reasons", (drizzle) =>
    drizzle
      .select({
        measure: observation.measureCode,
        region: observation.regionCode,
        start: observation.periodStart,
        months: observation.periodMonths,
        reason: observation.missingReason,
        version: change.version,
      })
      .from(observation)
      .innerJoin(change, eq(change.id, observation.changeId))
      .where(sql`${observation.value} is null and ${observation.missingReason} <> 'not_reported'`)
      .orderBy(asc(change.version), asc(observation.id))
      .prepare("read gap reasons"),
  );
  const rows = await query();
  return rows.flatMap(({ start, reason, version, ...row }) => {
    const known = MISSING_REASONS.find((word) => word === reason);
    return known === undefined || version === null ? [] : [{ ...row, from: monthIndex(start), reason: known, version }];
  });
}
