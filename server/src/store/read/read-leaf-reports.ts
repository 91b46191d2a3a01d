import { cell, publication } from "@plumbline/drizzle/tables/cell.ts";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import { monthIndex } from "@plumbline/schema/vocabulary/period.ts";
import { sql } from "drizzle-orm";
import type { ReadTransaction } from "../driver/database.ts";
import { plainArray, textArray } from "./array-text.ts";
import type { FigurePlace } from "./read-figures.ts";

/** Since which month, counted from year 0, a leaf has figures of a measure. */
export interface LeafReport {
  readonly measure: string;
  readonly region: string;
  readonly since: number;
}

/** The first figure of each measure (with the months of its grain) at each own-level leaf; leaves without one are left out. */
export async function readLeafReports(
  tx: ReadTransaction,
  measures: readonly { readonly code: string; readonly months: number }[],
  leaves: readonly FigurePlace[],
  basis: Basis,
): Promise<LeafReport[]> {
  const name = basis === "aired" ? "read aired leaf reports" : "read leaf reports";
  const [table, ofBasis] = basis === "aired" ? [publication, sql``] : [cell, sql`and k.basis = ${sql.placeholder("basis")}::text`];
  const query = tx.prepared(name, (drizzle) =>
    drizzle
      .select({ measure: sql<string>`n.measure_code`, region: sql<string>`p.region_code`, since: sql<string>`c.since` })
      .from(
        sql`unnest(${sql.placeholder("measures")}::text[], ${sql.placeholder("months")}::int[]) n (measure_code, months)
          cross join unnest(${sql.placeholder("counties")}::text[], ${sql.placeholder("regions")}::text[]) p (county_code, region_code)
          cross join lateral (
            select min(k.period_start)::text as since from ${table} k
            where k.county_code = p.county_code and k.measure_code = n.measure_code and k.region_code = p.region_code
              and k.period_months = n.months ${ofBasis}
          ) c`,
      )
      .where(sql`c.since is not null`)
      .prepare(name),
  );
  const rows = await query({
    measures: textArray(measures.map(({ code }) => code)),
    months: plainArray(measures.map(({ months }) => months)),
    counties: textArray(leaves.map(({ countyCode }) => countyCode)),
    regions: textArray(leaves.map(({ regionCode }) => regionCode)),
    basis,
  });
  return rows.map((row) => ({ measure: row.measure, region: row.region, since: monthIndex(row.since) }));
}
