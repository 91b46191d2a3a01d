import { sql } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";

/** What became of the members of an import. */
export interface MemberCounts {
  readonly new: number;
  readonly unchanged: number;
  /** Members that a report named before and does not name any more. */
  readonly withdrawn: number;
}

const COLUMNS = sql.raw("county_code, measure_code, region_code, period_start, member");
const same = (one: string, other: string) => sql.raw(["county_code", "measure_code", "region_code", "period_start", "member"].map((column) => `${one}.${column} = ${other}.${column}`).join(" and "));

/**
 * Makes the reports of arriving_member the live ones: members that are not in them go to the history, new ones come.
 * touched_member then names the counties, measures and quarters that differ.
 */
export async function mergeMembers(tx: WriteTransaction): Promise<MemberCounts> {
  const { drizzle, changeId } = tx;
  await drizzle.execute(sql`
    create temporary table fresh_member on commit drop as
    select ${COLUMNS}, bool_or(synthetic) as synthetic from arriving_member group by ${COLUMNS}`);
  await drizzle.execute(sql`analyze fresh_member`);
  await drizzle.execute(sql`
    create temporary table gone_member on commit drop as
    select m.* from (select distinct county_code, measure_code, region_code, period_start from fresh_member) r
    join member m on m.county_code = r.county_code and m.measure_code = r.measure_code and m.region_code = r.region_code and m.period_start = r.period_start and m.basis = 'live'
    where not exists (select 1 from fresh_member f where ${same("f", "m")} and f.synthetic = m.synthetic)`);
  await drizzle.execute(sql`
    insert into member_history (${COLUMNS}, basis, synthetic, change_id, replaced_by) select ${COLUMNS}, basis, synthetic, change_id, ${changeId}::bigint from gone_member`);
  await drizzle.execute(sql`delete from member m using gone_member g where ${same("m", "g")} and m.basis = 'live'`);
  await drizzle.execute(sql`
    create temporary table come_member on commit drop as
    select f.* from fresh_member f where not exists (select 1 from member m where ${same("m", "f")} and m.basis = 'live')`);
  await drizzle.execute(sql`
    insert into member (${COLUMNS}, basis, synthetic, change_id) select ${COLUMNS}, 'live', synthetic, ${changeId}::bigint from come_member order by ${COLUMNS}`);
  await drizzle.execute(sql`
    create temporary table touched_member on commit drop as
    select distinct county_code, measure_code, period_start from (select county_code, measure_code, period_start from gone_member union all select county_code, measure_code, period_start from come_member) t`);
  const [counted] = await drizzle.execute<{ [Count in keyof MemberCounts]: number }>(sql`
    select (select count(*) from come_member)::int as new, ((select count(*) from fresh_member) - (select count(*) from come_member))::int as unchanged,
      (select count(*) from gone_member)::int as withdrawn`);
  return { new: 0, unchanged: 0, withdrawn: 0, ...counted };
}
