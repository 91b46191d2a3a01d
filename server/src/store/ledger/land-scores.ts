import type { UnitScore } from "@plumbline/schema/vocabulary/unit-score.ts";
import { sql } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";

export interface ScoreCounts {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
}

const COLUMNS = ["change_id", "seq", "county_code", "region_code", "scheme", "scheme_version", "criterion", "period_start", "period_months", "score", "synthetic"] as const;

/** Copies scores, each with its place in the import and the county that owns it, into the change's own table arriving_score; resolves to their number. */
export async function stageScores(tx: WriteTransaction, scores: AsyncIterable<{ readonly seq: number; readonly score: UnitScore; readonly countyCode: string }>): Promise<number> {
  await tx.drizzle.execute(sql`create temporary table arriving_score (like staging_score including defaults) on commit drop`);
  const changeId = String(tx.changeId);
  async function* lines(): AsyncGenerator<(string | null)[]> {
    for await (const { seq, score, countyCode } of scores) {
      yield [
        changeId, String(seq), countyCode, score.regionCode, score.scheme, String(score.schemeVersion), score.criterion,
        score.period.start, String(score.period.months), score.score === null ? null : String(score.score), score.synthetic ? "t" : "f",
      ];
    }
  }
  return tx.copy("arriving_score", COLUMNS, lines());
}

const sameScore = sql`
  u.county_code = a.county_code and u.region_code = a.region_code and u.scheme = a.scheme and u.scheme_version = a.scheme_version
  and u.criterion = a.criterion and u.period_start = a.period_start and u.period_months = a.period_months`;

/** Scores of arriving_score that repeat an earlier one of the same import, at most `limit` of them. */
export async function repeatedScores(tx: WriteTransaction, limit: number): Promise<readonly { readonly seq: number; readonly firstSeq: number }[]> {
  return tx.drizzle.execute<{ seq: number; firstSeq: number }>(sql`
    select seq, first as "firstSeq" from (
      select seq, min(seq) over (partition by county_code, region_code, scheme, scheme_version, criterion, period_start, period_months) as first from arriving_score
    ) a where seq > first order by seq limit ${limit}`);
}

/** Adds a row for each score of arriving_score that differs from the last one known. */
export async function appendScores(tx: WriteTransaction, staged: number): Promise<ScoreCounts> {
  const rows = await tx.drizzle.execute<{ existed: boolean }>(sql`
    with fresh as (
      select a.*, l.change_id is not null as existed from arriving_score a
      left join lateral (select u.change_id, u.score, u.synthetic from unit_score u where ${sameScore} order by u.change_id desc limit 1) l on true
      where l.change_id is null or (l.score, l.synthetic) is distinct from (a.score, a.synthetic)
    ), written as (
      insert into unit_score (county_code, region_code, scheme, scheme_version, criterion, period_start, period_months, score, synthetic, change_id)
      select county_code, region_code, scheme, scheme_version, criterion, period_start, period_months, score, synthetic, ${tx.changeId}::bigint from fresh
    )
    select existed from fresh`);
  const changed = rows.filter(({ existed }) => existed).length;
  return { new: rows.length - changed, changed, unchanged: staged - rows.length };
}
