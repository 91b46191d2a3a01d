import { sql } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";
import { contentOf, takeContent } from "./case-columns.ts";

/** What became of the records of an import. A case that comes withdrawn counts as withdrawn, whether it was there before or not. */
export interface CaseCounts {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly withdrawn: number;
}

/** A case that stands more than once in one import. */
export interface RepeatedCase {
  readonly seq: number;
  readonly caseNumber: string;
  readonly firstSeq: number;
}

/** Cases of arriving_case that repeat an earlier one of the same import, at most `limit` of them. */
export async function repeatedCases(tx: WriteTransaction, limit: number): Promise<readonly RepeatedCase[]> {
  return tx.drizzle.execute<{ seq: number; caseNumber: string; firstSeq: number }>(sql`
    select seq, case_number as "caseNumber", first as "firstSeq"
    from (select seq, case_number, min(seq) over (partition by county_code, case_number) as first from arriving_case) a
    where seq > first order by seq limit ${limit}`);
}

/**
 * Compares arriving_case with what is stored: touched_case then names the cases that are new or differ, and signed_case
 * holds what they add (sign 1) and what their replaced versions take away (sign -1). Withdrawn versions count nowhere.
 */
export async function compareCases(tx: WriteTransaction): Promise<{ readonly counts: CaseCounts; readonly types: readonly string[] }> {
  const { drizzle } = tx;
  await drizzle.execute(sql`
    create temporary table touched_case on commit drop as
    select a.county_code, a.case_number, a.withdrawn, c.version_no
    from arriving_case a left join case_record c on c.county_code = a.county_code and c.case_number = a.case_number
    where c.case_number is null or (${contentOf("a")}) is distinct from (${contentOf("c")})`);
  await drizzle.execute(sql`analyze touched_case (county_code, case_number, version_no)`);
  const [counted] = await drizzle.execute<{ [Count in keyof CaseCounts]: number }>(sql`
    select (count(*) filter (where version_no is null and not withdrawn))::int as new,
      (count(*) filter (where version_no is not null and not withdrawn))::int as changed,
      (count(*) filter (where withdrawn))::int as withdrawn,
      (select count(*) from arriving_case)::int - count(*)::int as unchanged
    from touched_case`);
  const counts = { new: 0, changed: 0, unchanged: 0, withdrawn: 0, ...counted };
  await drizzle.execute(sql`
    create temporary table signed_case on commit drop as
    select 1 as sign, a.county_code, ${contentOf("a")}
    from arriving_case a join touched_case t on t.county_code = a.county_code and t.case_number = a.case_number
    where not a.withdrawn
    union all
    select -1, c.county_code, ${contentOf("c")}
    from touched_case t join case_record c on c.county_code = t.county_code and c.case_number = t.case_number
    where t.version_no is not null and not c.withdrawn
    order by type`);
  // Every measure asks for one type and date: in the order of types, each reads its own stretch alone.
  await drizzle.execute(sql`create index on signed_case (type)`);
  await drizzle.execute(sql`analyze signed_case (type, county_code, region_code)`);
  const types = await drizzle.execute<{ type: string }>(sql`select distinct type from signed_case`);
  return { counts, types: types.map(({ type }) => type) };
}

/** Writes the touched cases: replaced versions go to the history, changed cases take the next version number, new ones begin at 1. */
export async function mergeCases(tx: WriteTransaction, counts: CaseCounts, batchId: number | null): Promise<void> {
  const { drizzle, changeId } = tx;
  if (counts.changed + counts.withdrawn > 0) {
    await drizzle.execute(sql`
      insert into case_version (county_code, case_number, ${contentOf()}, version_no, batch_id, change_id, replaced_by)
      select c.county_code, c.case_number, ${contentOf("c")}, c.version_no, c.batch_id, c.change_id, ${changeId}::bigint
      from touched_case t join case_record c on c.county_code = t.county_code and c.case_number = t.case_number where t.version_no is not null`);
    await drizzle.execute(sql`
      update case_record c set ${takeContent("a")}, version_no = t.version_no + 1, batch_id = ${batchId}::bigint, change_id = ${changeId}::bigint
      from touched_case t join arriving_case a on a.county_code = t.county_code and a.case_number = t.case_number
      where t.version_no is not null and c.county_code = t.county_code and c.case_number = t.case_number`);
  }
  await drizzle.execute(sql`
    insert into case_record (county_code, case_number, ${contentOf()}, version_no, batch_id, change_id)
    select a.county_code, a.case_number, ${contentOf("a")}, 1, ${batchId}::bigint, ${changeId}::bigint
    from touched_case t join arriving_case a on a.county_code = t.county_code and a.case_number = t.case_number
    where t.version_no is null order by a.county_code, a.case_number`);
}
