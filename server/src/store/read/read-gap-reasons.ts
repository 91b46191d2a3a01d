import { change } from "@plumbline/drizzle/tables/change.ts";
import { observation } from "@plumbline/drizzle/tables/observation.ts";
import { MISSING_REASONS } from "@plumbline/schema/vocabulary/missing.ts";
import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import { monthIndex, startOfMonthIndex } from "@plumbline/schema/vocabulary/period.ts";
import { sql } from "drizzle-orm";
import type { ReadTransaction } from "../driver/database.ts";
import { textArray } from "./array-text.ts";
import type { FigurePlace } from "./read-figures.ts";

export interface GapRequest {
  readonly measures: readonly string[];
  readonly places: readonly FigurePlace[];
  /** Months from year 0: figures whose period starts in [from, to). */
  readonly from: number;
  readonly to: number;
  /** As known at this data version. */
  readonly version: number;
}

/** Why a figure was left out or taken back, as whoever did so said. */
export interface GapReason {
  readonly measure: string;
  readonly region: string;
  readonly from: number;
  readonly months: number;
  readonly reason: MissingReason;
}

/** The last reasons that were entered in place of figures; plain “not reported” is left out. */
export async function readGapReasons(tx: ReadTransaction, request: GapRequest): Promise<GapReason[]> {
  const query = tx.prepared("read gap reasons", (drizzle) =>
    drizzle
      .select({
        measure: sql<string>`g.measure_code`,
        region: sql<string>`g.region_code`,
        start: sql<string>`g.period_start::text`,
        months: sql<number>`g.period_months`,
        reason: sql<string>`g.missing_reason`,
      })
      .from(
        sql`(
          select distinct on (k.measure_code, k.region_code, k.period_months, k.period_start) k.measure_code, k.region_code, k.period_start, k.period_months, k.missing_reason
          from ${observation} k join ${change} made on made.id = k.change_id
          where k.county_code = any(${sql.placeholder("counties")}::text[]) and k.measure_code = any(${sql.placeholder("measures")}::text[])
            and k.region_code = any(${sql.placeholder("regions")}::text[]) and k.value is null
            and k.period_start >= ${sql.placeholder("from")}::date and k.period_start < ${sql.placeholder("to")}::date
            and made.version <= ${sql.placeholder("version")}::bigint
          order by k.measure_code, k.region_code, k.period_months, k.period_start, k.id desc
        ) g`,
      )
      .where(sql`g.missing_reason is distinct from 'not_reported'`)
      .prepare("read gap reasons"),
  );
  const rows = await query({
    counties: textArray([...new Set(request.places.map((place) => place.countyCode))]),
    measures: textArray(request.measures),
    regions: textArray(request.places.map((place) => place.regionCode)),
    from: startOfMonthIndex(request.from),
    to: startOfMonthIndex(request.to),
    version: request.version,
  });
  return rows.flatMap(({ start, reason, ...row }) => {
    const known = MISSING_REASONS.find((word) => word === reason);
    return known === undefined ? [] : [{ ...row, from: monthIndex(start), reason: known }];
  });
}
