import { unitScore } from "@plumbline/drizzle/tables/unit-score.ts";
import { change } from "@plumbline/drizzle/tables/change.ts";
import { monthIndex, startOfMonthIndex } from "@plumbline/schema/vocabulary/period.ts";
import { sql } from "drizzle-orm";
import type { ReadTransaction } from "../driver/database.ts";
import { plainArray, textArray } from "./array-text.ts";
import type { FigurePlace } from "./read-figures.ts";

export interface UnitScoreRequest {
  readonly scheme: string;
  readonly schemeVersion: number;
  readonly places: readonly FigurePlace[];
  /** First months, counted from year 0, of the periods. */
  readonly starts: readonly number[];
  readonly version: number;
}

/** The last score of a unit on a criterion in a period; null while it is not scored. */
export interface StoredUnitScore {
  readonly regionCode: string;
  readonly criterion: string;
  readonly from: number;
  readonly months: number;
  readonly score: number | null;
  readonly synthetic: boolean;
}

/** Scores of units as they stood at a data version. */
export async function readUnitScores(tx: ReadTransaction, request: UnitScoreRequest): Promise<StoredUnitScore[]> {
  const query = tx.prepared("read unit scores", (drizzle) =>
    drizzle
      .select({
        regionCode: sql<string>`s.region_code`,
        criterion: sql<string>`s.criterion`,
        start: sql<string>`s.period_start::text`,
        months: sql<number>`s.period_months`,
        score: sql<number | null>`s.score`,
        synthetic: sql<boolean>`s.synthetic`,
      })
      .from(
        sql`unnest(${sql.placeholder("counties")}::text[], ${sql.placeholder("regions")}::text[]) p (county_code, region_code)
          cross join lateral (
            select distinct on (k.criterion, k.period_start, k.period_months) k.region_code, k.criterion, k.period_start, k.period_months, k.score, k.synthetic
            from ${unitScore} k join ${change} made on made.id = k.change_id
            where k.county_code = p.county_code and k.region_code = p.region_code
              and k.scheme = ${sql.placeholder("scheme")} and k.scheme_version = ${sql.placeholder("schemeVersion")}
              and k.period_start = any(${sql.placeholder("starts")}::date[]) and made.version <= ${sql.placeholder("version")}::bigint
            order by k.criterion, k.period_start, k.period_months, made.version desc
          ) s`,
      )
      .prepare("read unit scores"),
  );
  const rows = await query({
    counties: textArray(request.places.map((place) => place.countyCode)),
    regions: textArray(request.places.map((place) => place.regionCode)),
    scheme: request.scheme,
    schemeVersion: request.schemeVersion,
    starts: plainArray(request.starts.map(startOfMonthIndex)),
    version: request.version,
  });
  return rows.map(({ start, ...row }) => ({ ...row, from: monthIndex(start) }));
}
