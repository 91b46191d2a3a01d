import { UNRECORDED } from "@plumbline/schema/vocabulary/case-record.ts";
import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import { compileCondition } from "./compile-condition.ts";
import { compileDate } from "./compile-date.ts";
import type { CaseDate, CountedMeasure } from "./counted-measure.ts";
import { daysKnown, daysSpent } from "./days-spent.ts";
import { wordLiteral } from "./word-literal.ts";

/** The records that count in a measure: unit, key, day of attribution and amount, one row per record and movement. */
function hits(counted: CountedMeasure): SQL {
  const { amount, breakdown, conditions, flow } = counted;
  const key = breakdown === null ? sql`''` : sql`coalesce(s.${sql.identifier(breakdown)}, ${sql.raw(`'${UNRECORDED}'`)})`;
  const field = amount.kind === "field" ? wordLiteral(amount.field) : sql``;
  const added = amount.kind === "one" ? sql`1` : amount.kind === "days" ? daysSpent(amount.count) : sql`case when jsonb_typeof(s.extra->${field}) = 'number' then (s.extra->>${field})::double precision else 0 end`;
  const of = (date: CaseDate, what: SQL, also: SQL): SQL => sql`
    select s.county_code, s.region_code, ${key} as breakdown, ${compileDate(date)} as day, ${what} as amount, s.synthetic
    from case_record s
    where not s.withdrawn and ${sql.join(conditions.map(compileCondition), sql` and `)} and ${compileDate(date)} is not null and ${also}`;
  if (flow.kind !== "stock") return of(flow, added, amount.kind === "days" ? daysKnown(amount.count) : sql`true`);
  const enters = of({ kind: "column", column: "accepted" }, sql`1`, sql`true`);
  return sql`${enters} union all ${of({ kind: "column", column: "concluded" }, sql`-1`, sql`s.accepted_on is not null`)}`;
}

const GRAINS = {
  month: sql`(1, date_trunc('month', h.day::timestamp)::date), (3, date_trunc('quarter', h.day::timestamp)::date)`,
  quarter: sql`(3, date_trunc('quarter', h.day::timestamp)::date)`,
  year: sql`(12, date_trunc('year', h.day::timestamp)::date)`,
};

/**
 * The live cells of one measure, counted from all case records by one plain grouping, without any of the upkeep's steps:
 * what the upkeep must arrive at. Columns: the cell's key, value, days, counts, synthetic.
 */
export function recomputedCaseCells(counted: CountedMeasure): SQL {
  const regions = counted.level === "town"
    ? sql`(h.region_code), (case when rc.level = 'county' then h.county_code end)`
    : sql`(case when rc.level = 'county' then h.county_code else h.region_code end)`;
  const keys = counted.breakdown === null ? sql`('')` : sql`(''), (h.breakdown)`;
  const spread = sql`
    select h.county_code, t.region_code, b.breakdown, p.months, p.start, h.amount, h.synthetic
    from (${hits(counted)}) h join region rc on rc.code = h.county_code
    cross join lateral (values ${regions}) t (region_code) cross join lateral (values ${keys}) b (breakdown) cross join lateral (values ${GRAINS[counted.grain]}) p (months, start)
    where t.region_code is not null`;
  if (counted.amount.kind !== "days") {
    return sql`
      select county_code, ${counted.code}::text as measure_code, region_code, breakdown, months::smallint as period_months, start as period_start,
        sum(amount)::double precision as value, null::integer[] as days, null::integer[] as counts, bool_or(synthetic) as synthetic
      from (${spread}) x group by county_code, region_code, breakdown, months, start`;
  }
  return sql`
    select county_code, ${counted.code}::text, region_code, breakdown, months::smallint, start,
      sum(day * n)::double precision, array_agg(day order by day), array_agg(n order by day), bool_or(synthetic)
    from (
      select county_code, region_code, breakdown, months, start, amount as day, count(*)::integer as n, bool_or(synthetic) as synthetic
      from (${spread}) x group by county_code, region_code, breakdown, months, start, amount
    ) y group by county_code, region_code, breakdown, months, start`;
}
