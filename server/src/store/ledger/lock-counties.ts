import { sql } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";
import { textArray } from "../read/array-text.ts";

/** Any number would do, as long as nobody else takes it for another kind of lock. */
const COUNTY_LOCKS = 0x434f554e;

/** Makes changes of the same counties wait for one another until they end; locks are taken in the order of codes, so that none waits in a circle. */
export async function lockCounties(tx: WriteTransaction, codes: readonly string[]): Promise<void> {
  const ordered = [...new Set(codes)].sort();
  if (ordered.length === 0) return;
  await tx.drizzle.execute(sql`
    select pg_advisory_xact_lock(hashtextextended(c.code, ${COUNTY_LOCKS}))
    from (select code from unnest(${textArray(ordered)}::text[]) with ordinality u (code, place) order by place offset 0) c`);
}

/** The counties of the facts that a change has copied in. */
export async function arrivingCounties(tx: WriteTransaction, families: readonly ("case" | "observation" | "member" | "score")[]): Promise<string[]> {
  if (families.length === 0) return [];
  const each = families.map((family) => sql`select county_code from ${sql.identifier(`arriving_${family}`)}`);
  const rows = await tx.drizzle.execute<{ county_code: string }>(sql`select distinct county_code from (${sql.join(each, sql` union all `)}) a`);
  return rows.map((row) => row.county_code);
}
