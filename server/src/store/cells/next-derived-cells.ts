import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import { textArray } from "../read/array-text.ts";
import type { WriteTransaction } from "../driver/database.ts";
import { compileCondition } from "./compile-condition.ts";
import { compileDate } from "./compile-date.ts";
import type { RecordCondition, RecordedDate } from "./counted-measure.ts";
import { OLD_CELL, sameCell } from "./next-cells.ts";
import { wordLiteral } from "./word-literal.ts";

/**
 * A measure that counts what several cases, also of different types, may name: each once, in the county of its cases and the
 * quarter of the earliest day that they give.
 */
export interface DerivedMeasure {
  readonly code: string;
  readonly types: readonly string[];
  readonly conditions: readonly RecordCondition[];
  /** The extra field that names what is counted. */
  readonly member: string;
  readonly date: RecordedDate;
}

/** Counties whose cases a change touches, and all that have any. */
export const TOUCHED_COUNTIES = sql`select distinct county_code from signed_case`;
export const ALL_COUNTIES = sql`select distinct county_code from case_record union select distinct c.county_code from cell c join measure m on m.code = c.measure_code where m.source = 'derived'`;

function counted({ code, types, conditions, member, date }: DerivedMeasure): SQL {
  const field = wordLiteral(member);
  return sql`
    select d.county_code, ${code}::text as measure_code, d.region_code, '' as breakdown, 3::smallint as period_months, date_trunc('quarter', d.day::timestamp)::date as period_start,
      count(*)::double precision as value, bool_or(d.synthetic) as synthetic
    from (
      select s.county_code, case when rc.level = 'county' then s.county_code else s.region_code end as region_code, s.extra->>${field} as member, min(${compileDate(date)}) as day, bool_or(s.synthetic) as synthetic
      from derived_scope o join case_record s on s.county_code = o.county_code join region rc on rc.code = s.county_code
      where s.type in (${sql.join(types.map(wordLiteral), sql`, `)}) and not s.withdrawn and s.extra->>${field} is not null and ${sql.join([sql`true`, ...conditions.map(compileCondition)], sql` and `)}
      group by 1, 2, 3
    ) d where d.day is not null group by d.county_code, d.region_code, date_trunc('quarter', d.day::timestamp)`;
}

/** Recounts derived measures in the counties of a scope, from the cases as they are merged, and writes to next_cell the cells that differ. */
export async function nextDerivedCells(tx: WriteTransaction, measures: readonly DerivedMeasure[], scope: SQL): Promise<void> {
  if (measures.length === 0) return;
  const { drizzle } = tx;
  await drizzle.execute(sql`create temporary table derived_scope on commit drop as ${scope}`);
  await drizzle.execute(sql`create temporary table derived_cell on commit drop as ${sql.join(measures.map(counted), sql` union all `)}`);
  await drizzle.execute(sql`
    insert into next_cell
    select n.county_code, n.measure_code, n.region_code, n.breakdown, n.period_months, n.period_start, n.value, null, null, null, n.synthetic, ${OLD_CELL}
    from derived_cell n left join cell c on ${sameCell("c", "n")} and c.basis = 'live'
    where c.value is null or (c.value, c.synthetic) is distinct from (n.value, n.synthetic)`);
  await drizzle.execute(sql`
    insert into next_cell
    select ${sql.raw("c.county_code, c.measure_code, c.region_code, c.breakdown, c.period_months, c.period_start")}, null, null, null, null, null, ${OLD_CELL}
    from derived_scope s join cell c on c.county_code = s.county_code and c.measure_code = any(${textArray(measures.map(({ code }) => code))}::text[]) and c.basis = 'live'
    where not exists (select 1 from derived_cell n where ${sameCell("n", "c")})`);
}
