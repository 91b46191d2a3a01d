import { UNRECORDED } from "@plumbline/schema/vocabulary/case-record.ts";
import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import { compileCondition } from "./compile-condition.ts";
import { compileDate } from "./compile-date.ts";
import type { CaseDate, CountedMeasure } from "./counted-measure.ts";
import { daysKnown, daysSpent } from "./days-spent.ts";
import { laneBase } from "./lanes.ts";
import { wordLiteral } from "./word-literal.ts";

const ACCEPTED: CaseDate = { kind: "column", column: "accepted" };
const CONCLUDED: CaseDate = { kind: "column", column: "concluded" };

/** One date at which a measure gains or, for a stock that is left, loses. */
interface Movement {
  readonly counted: CountedMeasure;
  readonly date: CaseDate;
  readonly leaves: boolean;
}

function movements(counted: CountedMeasure): Movement[] {
  if (counted.flow.kind !== "stock") return [{ counted, date: counted.flow, leaves: false }];
  return [{ counted, date: ACCEPTED, leaves: false }, { counted, date: CONCLUDED, leaves: true }];
}

const isDays = ({ counted }: Movement): boolean => counted.amount.kind === "days";

function dateName(date: CaseDate): string {
  switch (date.kind) {
    case "column":
      return date.column;
    case "extra":
      return `extra ${date.field}`;
    case "lastDay":
      return `last day of ${date.clock.name}`;
  }
}

/** What one record adds, before its sign; sums of days are counted day by day elsewhere. */
function amount({ counted, leaves }: Movement): SQL {
  const sign = leaves ? sql`-s.sign` : sql`s.sign`;
  if (counted.amount.kind !== "field") return sign;
  const field = wordLiteral(counted.amount.field);
  return sql`${sign} * (case when jsonb_typeof(s.extra->${field}) = 'number' then (s.extra->>${field})::double precision else 0 end)`;
}

function matches({ counted, leaves }: Movement): SQL {
  const both = counted.amount.kind === "days" ? [daysKnown(counted.amount.count)] : [];
  // The type is the statement's own filter, so each condition on it would be asked once too often.
  const others = counted.conditions.filter((condition) => !(condition.kind === "compare" && condition.field === "type")).map(compileCondition);
  const all = [...(leaves ? [sql`s.accepted_on is not null`] : []), ...both, ...others];
  return all.length === 0 ? sql`true` : sql.join(all, sql` and `);
}

/** Whether the records that count are all demonstration data, none of them, or some. */
export type Freshness = boolean | "mixed";

/** One pass over the records of a type for all measures that share date, breakdown and kind of days. */
function pass(group: readonly Movement[], days: SQL | null, fresh: Freshness): SQL {
  const [first] = group;
  if (first === undefined) throw new Error("A pass over the records serves at least one measure.");
  const { counted, date } = first;
  const breakdown = counted.breakdown === null ? sql`''` : sql`coalesce(s.${sql.identifier(counted.breakdown)}, ${sql.raw(`'${UNRECORDED}'`)})`;
  const key = sql`s.county_code, s.region_code, ${breakdown} as breakdown, date_trunc('month', ${compileDate(date)}::timestamp)::date as month`;
  const from = sql`from signed_case s where s.type = ${wordLiteral(counted.type)} and ${compileDate(date)} is not null`;
  const sums = group.map((movement, at) => sql`sum(${amount(movement)}) filter (where ${matches(movement)}) as ${sql.raw(`v${at}`)}`);
  const flags = group.map((movement, at) => (fresh === "mixed" ? sql`, coalesce(bool_or(s.synthetic and s.sign = 1) filter (where ${matches(movement)}), false) as ${sql.raw(`f${at}`)}` : sql``));
  const values = group.map(({ counted: { code, level, grain } }, at) => sql`(${code}::text, ${sql.raw(`${laneBase({ level, grain })}, g.v${at}, ${fresh === "mixed" ? `g.f${at}` : String(fresh)}`)})`);
  const unpivoted = sql`cross join lateral (values ${sql.join(values, sql`, `)}) m (code, base, value, fresh) where m.value <> 0${fresh === "mixed" ? sql` or m.fresh` : sql``}`;
  if (days === null) {
    return sql`
      select m.base, g.county_code, m.code, g.region_code, g.breakdown, g.month, m.value::double precision, null::integer[], null::integer[], m.fresh
      from (select ${key}, ${sql.join(sums, sql`, `)}${sql.join(flags, sql``)} ${from} group by 1, 2, 3, 4) g ${unpivoted}`;
  }
  return sql`
    select m.base, g.county_code, m.code, g.region_code, g.breakdown, g.month, sum(m.value * g.day)::double precision,
      array_agg(g.day), array_agg(m.value::integer), bool_or(m.fresh)
    from (select ${key}, ${days} as day, ${sql.join(sums, sql`, `)}${sql.join(flags, sql``)} ${from} group by 1, 2, 3, 4, 5) g ${unpivoted}
    group by m.base, g.county_code, m.code, g.region_code, g.breakdown, g.month`;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return [...groups.values()];
}

/**
 * What the records of signed_case add to and take from each measure, by unit, month and breakdown key: columns base (of the
 * lanes), county_code, measure_code, region_code, breakdown, month, value, days and counts (for sums of days, else null), fresh
 * (an added record is demonstration data). Null when no measure counts these records.
 */
export function caseContributions(measures: readonly CountedMeasure[], fresh: Freshness): SQL | null {
  const all = measures.flatMap(movements);
  const name = ({ counted, date }: Movement): string => `${counted.type}|${dateName(date)}|${counted.breakdown ?? ""}`;
  const counts = groupBy(all.filter((movement) => !isDays(movement)), name).map((group) => pass(group, null, fresh));
  const days = groupBy(all.filter(isDays), (movement) => `${name(movement)}|${movement.counted.amount.kind === "days" ? movement.counted.amount.count : ""}`).map((group) => {
    const kind = group[0]?.counted.amount;
    return pass(group, kind?.kind === "days" ? daysSpent(kind.count) : null, fresh);
  });
  return counts.length + days.length === 0 ? null : sql.join([...counts, ...days], sql` union all `);
}
