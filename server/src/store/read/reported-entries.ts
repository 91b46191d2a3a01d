import { importBatch } from "@plumbline/drizzle/tables/change.ts";
import { member, memberHistory } from "@plumbline/drizzle/tables/member.ts";
import { observation } from "@plumbline/drizzle/tables/observation.ts";
import { unitScore } from "@plumbline/drizzle/tables/unit-score.ts";
import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";

/** What units enter: figures, members of a set by code, scores on criteria. */
export type EntrySource = "figures" | "members" | "scores";

/** The file of an entry whose table does not keep it: that of its change. */
const batchOf = (changeId: SQL): SQL => sql`(select b.id from ${importBatch} b where b.change_id = ${changeId})`;

const KEPT = sql`
  select county_code, measure_code, region_code, period_start, member, synthetic, change_id as since, null::bigint as until from ${member} where basis = 'live'
  union all select county_code, measure_code, region_code, period_start, member, synthetic, change_id, replaced_by from ${memberHistory} where basis = 'live'`;

/**
 * Entries of a source in one form: county_code, measure_code, region_code, breakdown, period_months, period_start, value as text,
 * missing_reason, synthetic, source_note, batch_id, row_number, change_id, and a place among those of one change. A report of
 * members comes as their number, and never by their codes; a score stands under its scheme in place of a measure and its
 * criterion in place of a breakdown.
 */
export const ENTRIES: Readonly<Record<EntrySource, SQL>> = {
  figures: sql`
    select county_code, measure_code, region_code, breakdown, period_months, period_start, value::text as value, missing_reason, synthetic, source_note, batch_id, row_number, change_id, id as place from ${observation}`,
  members: sql`
    select county_code, measure_code, region_code, '' as breakdown, 3::smallint as period_months, period_start,
      (select count(*) from (${KEPT}) s where s.county_code = e.county_code and s.measure_code = e.measure_code and s.region_code = e.region_code
        and s.period_start = e.period_start and s.member <> '' and s.since <= e.change_id and (s.until is null or s.until > e.change_id))::text as value,
      null::text as missing_reason, synthetic, null::text as source_note, ${batchOf(sql`e.change_id`)} as batch_id, null::int as row_number, change_id, 0 as place
    from (
      select county_code, measure_code, region_code, period_start, change_id, bool_or(synthetic) as synthetic from (
        select county_code, measure_code, region_code, period_start, synthetic, since as change_id from (${KEPT}) came
        union all select county_code, measure_code, region_code, period_start, synthetic, until from (${KEPT}) went where until is not null
      ) moved group by county_code, measure_code, region_code, period_start, change_id
    ) e`,
  scores: sql`
    select county_code, scheme as measure_code, region_code, criterion as breakdown, period_months, period_start, score::text as value,
      case when score is null then 'not_reported' end as missing_reason, synthetic, null::text as source_note, ${batchOf(sql`u.change_id`)} as batch_id, null::int as row_number, change_id, 0 as place
    from ${unitScore} u`,
};
