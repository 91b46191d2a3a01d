import { caseRecord, caseVersion } from "@plumbline/drizzle/tables/case-record.ts";
import { change } from "@plumbline/drizzle/tables/change.ts";
import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import { compileCondition } from "../cells/compile-condition.ts";
import { compileDate } from "../cells/compile-date.ts";
import type { CountedMeasure } from "../cells/counted-measure.ts";
import { UNRECORDED } from "@plumbline/schema/vocabulary/case-record.ts";
import { daysKnown, daysSpent } from "../cells/days-spent.ts";
import { wordLiteral } from "../cells/word-literal.ts";
import type { ReadTransaction } from "../driver/database.ts";
import { inputKeys } from "./input-key.ts";
import type { InputKey } from "./input-key.ts";

/** A case as it counted in a term. */
export interface CountedCase {
  readonly term: number;
  readonly caseNumber: string;
  readonly type: string;
  readonly regionCode: string;
  readonly acceptedOn: string | null;
  readonly concludedOn: string | null;
  readonly outcome: string | null;
  /** What it adds: 1, its days, or the number of a field. */
  readonly amount: number;
  readonly synthetic: boolean;
  readonly versionNo: number;
  readonly batch: number | null;
  readonly version: number;
  /** ISO 8601. */
  readonly changedAt: string;
}

export interface CaseTrailRequest {
  /** How each term's measure is counted, and where its cases lie. */
  readonly terms: readonly { readonly counted: CountedMeasure; readonly keys: readonly InputKey[] }[];
  readonly limit: number;
  readonly offset: number;
}

const COLUMNS = sql.raw(
  ["county_code", "case_number", "type", "region_code", "organ_class", "field", "matter", "channel", "procedure", "received_on", "accepted_on", "concluded_on", "pause_days", "extension_days", "outcome", "enterprise", "extra", "synthetic", "version_no", "batch_id"]
    .map((column) => `c.${column}`)
    .join(", "),
);

/** The records of a key's county and type that stood at its version and were not withdrawn. */
function standing(type: SQL): SQL {
  const mine = sql`c.county_code = k.county_code and (k.region_code = '' or c.region_code = k.region_code) and c.type = ${type} and not c.withdrawn and made.version <= k.version`;
  return sql`select ${COLUMNS}, made.version as made, made.versioned_at from ${caseRecord} c join ${change} made on made.id = c.change_id where ${mine}
    union all select ${COLUMNS}, made.version as made, made.versioned_at from ${caseVersion} c join ${change} made on made.id = c.change_id join ${change} gone on gone.id = c.replaced_by
    where ${mine} and gone.version > k.version`;
}

function amountOf({ amount }: CountedMeasure): SQL {
  if (amount.kind === "one") return sql`1`;
  if (amount.kind === "days") return daysSpent(amount.count);
  const field = wordLiteral(amount.field);
  return sql`(case when jsonb_typeof(s.extra->${field}) = 'number' then (s.extra->>${field})::double precision else 0 end)`;
}

/** Records that count in a term. A stock is made of those that had come and not gone by its end. */
function counting({ counted, keys }: CaseTrailRequest["terms"][number]): SQL {
  const { flow, amount, breakdown, conditions } = counted;
  const within = flow.kind === "stock"
    ? sql`s.accepted_on >= k.since and s.accepted_on < k.until and (s.concluded_on is null or s.concluded_on >= k.until)`
    : sql`(${compileDate(flow)}) >= k.since and (${compileDate(flow)}) < k.until`;
  const known = amount.kind === "days" ? [daysKnown(amount.count)] : [];
  const ofKey = breakdown === null ? [] : [sql`(k.breakdown = '' or k.breakdown = coalesce(s.${sql.identifier(breakdown)}, ${sql.raw(`'${UNRECORDED}'`)}))`];
  return sql`select k.term, k.place, s.case_number, s.type, s.region_code, s.accepted_on, s.concluded_on, s.outcome, ${amountOf(counted)}::double precision as amount, s.synthetic, s.version_no, s.batch_id, s.made, s.versioned_at
    from ${inputKeys(keys)} cross join lateral (${standing(wordLiteral(counted.type))}) s
    where ${sql.join([within, ...known, ...ofKey, ...conditions.map(compileCondition)], sql` and `)}`;
}

/** The cases behind some terms, by term and number; the policies leave the reader's own. */
export async function readCaseTrail(tx: ReadTransaction, { terms, limit, offset }: CaseTrailRequest): Promise<{ readonly rows: readonly CountedCase[]; readonly total: number }> {
  const asked = terms.filter(({ keys }) => keys.length > 0);
  if (asked.length === 0) return { rows: [], total: 0 };
  const rows = await tx.drizzle.execute<{
    term: number; number: string; type: string; region: string; accepted: string | null; concluded: string | null; outcome: string | null; amount: number; synthetic: boolean; no: number; batch: string | null; version: string; at: string; total: string;
  }>(sql`
    select term, case_number as number, type, region_code as region, accepted_on::text as accepted, concluded_on::text as concluded, outcome, amount, synthetic, version_no as no, batch_id as batch, made as version,
      to_char(versioned_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, count(*) over () as total
    from (${sql.join(asked.map(counting), sql` union all `)}) counted order by term, place, case_number limit ${limit} offset ${offset}`);
  return {
    rows: rows.map((row) => ({
      term: row.term, caseNumber: row.number, type: row.type, regionCode: row.region, acceptedOn: row.accepted, concludedOn: row.concluded, outcome: row.outcome,
      amount: row.amount, synthetic: row.synthetic, versionNo: row.no, batch: row.batch === null ? null : Number(row.batch), version: Number(row.version), changedAt: row.at,
    })),
    total: Number(rows[0]?.total ?? 0),
  };
}
