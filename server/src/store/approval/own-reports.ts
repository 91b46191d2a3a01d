import { sql } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";
import { textArray } from "../read/array-text.ts";
import type { LockedPeriod } from "./period-state.ts";

/** Those of a locked quarter's counties in which somebody entered figures of the quarter by a file of their own. */
export async function countiesReportedBy(tx: WriteTransaction, { counties, period, end }: LockedPeriod, author: string): Promise<string[]> {
  const rows = await tx.drizzle.execute<{ county_code: string }>(sql`
    select distinct o.county_code from observation o join import_batch b on b.id = o.batch_id
    where b.author = ${author} and o.county_code = any(${textArray(counties)}::text[]) and o.period_start < ${end}::date
      and (o.period_start + make_interval(months => o.period_months))::date > ${period.start}::date
    order by 1`);
  return rows.map((row) => row.county_code);
}
