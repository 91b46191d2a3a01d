import type { MemberReport } from "@plumbline/schema/vocabulary/member-report.ts";
import { sql } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";

const COLUMNS = ["change_id", "seq", "county_code", "measure_code", "region_code", "period_start", "period_months", "member", "synthetic"] as const;

/** Copies member reports, each with its place in the import and the county that owns it, into the change's own table arriving_member; resolves to their number. */
export async function stageMembers(tx: WriteTransaction, members: AsyncIterable<{ readonly seq: number; readonly report: MemberReport; readonly countyCode: string }>): Promise<number> {
  await tx.drizzle.execute(sql`create temporary table arriving_member (like staging_member including defaults) on commit drop`);
  const changeId = String(tx.changeId);
  async function* lines(): AsyncGenerator<(string | null)[]> {
    for await (const { seq, report, countyCode } of members) {
      const { measureCode, regionCode, period, member, synthetic } = report;
      yield [changeId, String(seq), countyCode, measureCode, regionCode, period.start, String(period.months), member ?? "", synthetic ? "t" : "f"];
    }
  }
  const rows = await tx.copy("arriving_member", COLUMNS, lines());
  await tx.drizzle.execute(sql`analyze arriving_member`);
  return rows;
}

/** Rows of arriving_member that say “none” beside members of the same report, at most `limit` of them. */
export async function contradictingMembers(tx: WriteTransaction, limit: number): Promise<readonly { readonly seq: number }[]> {
  return tx.drizzle.execute<{ seq: number }>(sql`
    select a.seq from arriving_member a where a.member = '' and exists (
      select 1 from arriving_member b where b.county_code = a.county_code and b.measure_code = a.measure_code and b.region_code = a.region_code
        and b.period_start = a.period_start and b.member <> '')
    order by a.seq limit ${limit}`);
}
