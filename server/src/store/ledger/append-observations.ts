import { sql } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";

/** What became of the reported values of an import. A gap where nothing was ever reported changes nothing. */
export interface ObservationCounts {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Values withdrawn by a gap. */
  readonly withdrawn: number;
}

export interface RepeatedObservation {
  readonly seq: number;
  readonly firstSeq: number;
}

const KEY = sql.raw("county_code, measure_code, region_code, breakdown, period_months, period_start");

/** Values of arriving_observation that repeat the key of an earlier one of the same import, at most `limit` of them. */
export async function repeatedObservations(tx: WriteTransaction, limit: number): Promise<readonly RepeatedObservation[]> {
  return tx.drizzle.execute<{ seq: number; firstSeq: number }>(sql`
    select seq, first as "firstSeq" from (select seq, min(seq) over (partition by ${KEY}) as first from arriving_observation) a
    where seq > first order by seq limit ${limit}`);
}

/**
 * Appends the values of arriving_observation that say something new to the ledger; fresh_observation then names their
 * counties, measures and periods.
 */
export async function appendObservations(tx: WriteTransaction, batchId: number | null): Promise<ObservationCounts> {
  const { drizzle, changeId } = tx;
  await drizzle.execute(sql`
    create temporary table fresh_observation on commit drop as
    select a.seq, a.county_code, a.measure_code, a.period_start, l.id is not null as existed, a.value is null as gap
    from arriving_observation a
    left join lateral (
      select o.id, o.value, o.missing_reason, o.synthetic, o.source_note from observation o
      where o.county_code = a.county_code and o.measure_code = a.measure_code and o.region_code = a.region_code
        and o.breakdown = a.breakdown and o.period_months = a.period_months and o.period_start = a.period_start
      order by o.id desc limit 1
    ) l on true
    where case when l.id is null then a.value is not null or a.missing_reason is distinct from 'not_reported'
      else (l.value, l.missing_reason, l.synthetic, l.source_note) is distinct from (a.value, a.missing_reason, a.synthetic, a.source_note) end`);
  await drizzle.execute(sql`
    insert into observation (county_code, measure_code, breakdown, region_code, period_start, period_months, value, missing_reason, synthetic, source_note, batch_id, row_number, change_id)
    select a.county_code, a.measure_code, a.breakdown, a.region_code, a.period_start, a.period_months, a.value, a.missing_reason, a.synthetic, a.source_note,
      ${batchId}::bigint, a.row_number, ${changeId}::bigint
    from arriving_observation a join fresh_observation f on f.seq = a.seq order by a.seq`);
  const [counted] = await drizzle.execute<{ [Count in keyof ObservationCounts]: number }>(sql`
    select (count(*) filter (where not existed and not gap))::int as new, (count(*) filter (where existed and not gap))::int as changed,
      (count(*) filter (where gap))::int as withdrawn, (select count(*) from arriving_observation)::int - count(*)::int as unchanged
    from fresh_observation`);
  return { new: 0, changed: 0, unchanged: 0, withdrawn: 0, ...counted };
}
