import { sql } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";

/** A text that differs when a legal limit, a day of the working-day calendar or a criterion does: cells rest on them beside measures. */
export async function readCountingRules(tx: WriteTransaction): Promise<string> {
  const [row] = await tx.drizzle.execute<{ stamp: string }>(sql`
    select md5(coalesce((select string_agg(l::text, '|' order by l.case_type, l.clock, l.procedure, l.valid_from) from legal_limit l), ''))
      || md5(coalesce((select string_agg(d::text, '|' order by d.day) from work_day d), ''))
      || md5(coalesce((select string_agg(c::text, '|' order by c.scheme, c.scheme_version, c.code) from criterion c), '')) as stamp`);
  return row?.stamp ?? "";
}
