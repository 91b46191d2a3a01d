import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import { compileCondition, compileDate, wordLiteral } from "./compile-condition.ts";
import { UNRECORDED } from "./counted-measure.ts";
import type { CaseDate, CountedMeasure } from "./counted-measure.ts";

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
const dateName = (date: CaseDate): string => (date.kind === "column" ? date.column : `extra ${date.field}`);

/** The days of a case: from acceptance to conclusion, calendar days. */
const DAYS = {
  deducted: sql.raw("(s.concluded_on - s.accepted_on - s.pause_days)"),
  counted: sql.raw("(s.concluded_on - s.accepted_on)"),
};

/** What one record adds, before its sign; sums of days are counted day by day elsewhere. */
function amount({ counted, leaves }: Movement): SQL {
  const sign = leaves ? sql`-s.sign` : sql`s.sign`;
  if (counted.amount.kind !== "field") return sign;
  const field = wordLiteral(counted.amount.field);
  return sql`${sign} * (case when jsonb_typeof(s.extra->${field}) = 'number' then (s.extra->>${field})::double precision else 0 end)`;
}

function matches({ counted, leaves }: Movement): SQL {
  const both = isDays({ counted, leaves, date: CONCLUDED }) ? [sql`s.accepted_on is not null and s.concluded_on is not null`] : [];
  // The type is the statement's own filter, so each condition on it would be asked once too often.
  const others = counted.conditions.filter((condition) => !(condition.kind === "compare" && condition.field === "type")).map(compileCondition);
  const all = [...(leaves ? [sql`s.accepted_on is not null`] : []), ...both, ...others];
  return all.length === 0 ? sql`true` : sql.join(all, sql` and `);
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return [...groups.values()];
}

/** One pass over the records of a type for all measures that share date, breakdown and kind of days. */
function pass(group: readonly Movement[], days: SQL | null): SQL {
  const [first] = group;
  if (first === undefined) return sql`select`;
  const { counted, date } = first;
  const breakdown = counted.breakdown === null ? sql`''` : sql`coalesce(s.${sql.identifier(counted.breakdown)}, ${sql.raw(`'${UNRECORDED}'`)})`;
  const sums = group.map((movement, at) => sql`sum(${amount(movement)}) filter (where ${matches(movement)}) as ${sql.raw(`v${at}`)}`);
  const values = group.map(({ counted: { code, level, grain } }, at) => sql`(${code}::text, ${sql.raw(`'${level}', '${grain}', g.v${at}`)})`);
  return sql`
    select g.county_code, m.code, g.region_code, g.breakdown, g.month, g.fresh, m.level, m.grain, ${days === null ? sql`null::integer` : sql`g.day`}, m.value::double precision
    from (
      select s.county_code, s.region_code, ${breakdown} as breakdown, date_trunc('month', ${compileDate(date)}::timestamp)::date as month,
        s.sign = 1 and s.synthetic as fresh${days === null ? sql`` : sql`, ${days} as day`}, ${sql.join(sums, sql`, `)}
      from signed_case s where s.type = ${wordLiteral(counted.type)} and ${compileDate(date)} is not null
      group by ${sql.raw(days === null ? "1, 2, 3, 4, 5" : "1, 2, 3, 4, 5, 6")}
    ) g cross join lateral (values ${sql.join(values, sql`, `)}) m (code, level, grain, value)
    where m.value <> 0`;
}

/**
 * What the records of signed_case add to and take from each measure, by unit, month and breakdown key: columns county_code,
 * measure_code, region_code, breakdown, month, fresh (an added record is demonstration data), level, grain, day (for sums of
 * days, else null), value. Null when no measure counts these types.
 */
export function caseContributions(measures: readonly CountedMeasure[]): SQL | null {
  const all = measures.flatMap(movements);
  const name = ({ counted, date }: Movement): string => `${counted.type}|${dateName(date)}|${counted.breakdown ?? ""}`;
  const counts = groupBy(all.filter((movement) => !isDays(movement)), name).map((group) => pass(group, null));
  const days = groupBy(all.filter(isDays), (movement) => `${name(movement)}|${movement.counted.amount.kind === "days" ? movement.counted.amount.pauses : ""}`).map((group) => {
    const kind = group[0]?.counted.amount;
    return pass(group, kind?.kind === "days" ? DAYS[kind.pauses] : null);
  });
  return counts.length + days.length === 0 ? null : sql.join([...counts, ...days], sql` union all `);
}
