import { caseRecord, caseVersion } from "@plumbline/drizzle/tables/case-record.ts";
import { change } from "@plumbline/drizzle/tables/change.ts";
import { AGE_BAND_STARTS } from "@plumbline/schema/vocabulary/age-band.ts";
import { CORRECTED_OUTCOMES, SETTLED_OUTCOMES } from "@plumbline/schema/vocabulary/case-record.ts";
import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import { withinLimit } from "../cells/compile-date.ts";
import { wordLiteral } from "../cells/word-literal.ts";
import type { ReadTransaction } from "../driver/database.ts";
import { numbersOf, plainArray } from "./array-text.ts";
import { dayArray, factColumn, factFilter } from "./case-fact-filter.ts";
import { FACT_COLUMNS } from "./case-fact-query.ts";
import type { CaseFact, FactRequest } from "./case-fact-query.ts";

const READ_COLUMNS = [...Object.values(FACT_COLUMNS), "type", "accepted_on", "concluded_on", "received_on", "pause_days", "extension_days", "extra", "enterprise", "withdrawn", "synthetic"].map((name) => `k.${name}`).join(", ");

/** The cases as they stand, or as they stood at a version. */
function source(asOf: number | null): SQL {
  if (asOf === null) return sql`${caseRecord} s`;
  const columns = sql.raw(READ_COLUMNS);
  return sql`(
    select ${columns} from ${caseRecord} k join ${change} made on made.id = k.change_id where made.version <= ${asOf}::bigint
    union all
    select ${columns} from ${caseVersion} k join ${change} made on made.id = k.change_id join ${change} gone on gone.id = k.replaced_by
    where made.version <= ${asOf}::bigint and gone.version > ${asOf}::bigint) s`;
}

/** Whether a case ended by one of the outcomes that its type lists; the lists are the vocabulary's. */
function endedBy(outcomes: typeof SETTLED_OUTCOMES): SQL {
  const lists = Object.entries(outcomes).map(([type, words]) => `s.type = '${type}' and s.outcome in (${words.map((word) => `'${word}'`).join(", ")})`);
  return sql.raw(`(${lists.join(" or ")})`);
}

function wordsOf({ columns, byEnterprise }: FactRequest): SQL {
  const words = columns.map((column) => (column === "county" || column === "region" ? factColumn(column) : sql`coalesce(${factColumn(column)}, 'unrecorded')`));
  if (byEnterprise) words.push(sql`case s.enterprise when true then 'yes' when false then 'no' else 'unrecorded' end`);
  return words.length === 0 ? sql`` : sql`, ${sql.join(words.map((word, at) => sql`${word} as ${sql.raw(`w${at}`)}`), sql`, `)}`;
}

function wordNames({ columns, byEnterprise }: FactRequest): string[] {
  return Array.from({ length: columns.length + (byEnterprise ? 1 : 0) }, (_, at) => `w${at}`);
}

/** Whether a case ended by the last day of its type's clock. */
function endedInTime(clocks: FactRequest["clocks"]): SQL {
  if (clocks === null || clocks.length === 0) return sql`false`;
  return sql`(${sql.join(clocks.map(({ type, clock }) => sql`s.type = ${wordLiteral(type)} and ${withinLimit(clock)}`), sql` or `)})`;
}

const NOTHING = sql.raw("0 as settled, 0 as corrected, 0 as \"onTime\", null::text as days, null::text as counts");

function events(request: FactRequest, column: "accepted_on" | "concluded_on"): { readonly stretch: SQL; readonly where: SQL } {
  const { cuts, before, filter } = request;
  const day = sql.raw(`s.${column}`);
  const first = before ? [] : [sql`${day} >= ${cuts[0] ?? ""}::date`];
  return {
    stretch: sql`width_bucket(${day}, ${dayArray(cuts)})`,
    where: sql.join([factFilter(filter), sql`${day} < ${cuts.at(-1) ?? ""}::date`, ...first], sql` and `),
  };
}

function acceptedCases(request: FactRequest, names: readonly string[]): SQL {
  const { stretch, where } = events(request, "accepted_on");
  const keys = sql.raw([...names, "s.type", "stretch"].join(", "));
  return sql`
    select 'accepted' as event, ${stretch} as stretch, s.type, 0 as age, count(*)::int as cases, ${NOTHING}, bool_or(s.synthetic) as synthetic${wordsOf(request)}
    from ${source(request.asOf)} where ${where} group by ${keys}`;
}

/** Stretch and day in one number, for one number is sorted several times as fast as two; days reach back as far as they reach on. */
const DAY_ROOM = 4_000_000;
const DAY_ZERO = 1_000_000;

/**
 * Concluded cases, first by day and then put together, so that the days come as a histogram whatever their number; without
 * days in one step.
 */
function concludedCases(request: FactRequest, names: readonly string[]): SQL {
  const { stretch, where } = events(request, "concluded_on");
  const counted = sql`count(*)::int as cases, (count(*) filter (where ${endedBy(SETTLED_OUTCOMES)}))::int as settled, (count(*) filter (where ${endedBy(CORRECTED_OUTCOMES)}))::int as corrected,
    ${request.clocks === null ? sql`0` : sql`(count(*) filter (where ${endedInTime(request.clocks)}))::int`} as "onTime"`;
  const from = sql`from ${source(request.asOf)} where ${where}`;
  const list = (...more: readonly string[]): SQL => sql.raw([...names, ...more].join(", "));
  if (!request.days) {
    return sql`
      select 'concluded' as event, ${stretch} as stretch, s.type, 0 as age, ${counted}, null::text as days, null::text as counts, bool_or(s.synthetic) as synthetic${wordsOf(request)}
      ${from} group by ${list("s.type", "stretch")}`;
  }
  const moment = sql`${stretch}::bigint * ${sql.raw(String(DAY_ROOM))} + (s.concluded_on - s.accepted_on - s.pause_days + ${sql.raw(String(DAY_ZERO))})`;
  return sql`
    select 'concluded' as event, (moment / ${sql.raw(String(DAY_ROOM))})::int as stretch, type, 0 as age, sum(cases)::int as cases, sum(settled)::int as settled,
      sum(corrected)::int as corrected, sum("onTime")::int as "onTime", array_agg(moment % ${sql.raw(`${DAY_ROOM} - ${DAY_ZERO}`)})::text as days, array_agg(cases)::text as counts,
      bool_or(synthetic) as synthetic${names.length === 0 ? sql`` : sql`, ${list()}`}
    from (
      select ${moment} as moment, s.type, ${counted}, bool_or(s.synthetic) as synthetic${wordsOf(request)}
      ${from} group by ${list("s.type", "moment")}
    ) d group by ${list("type", `moment / ${DAY_ROOM}`)}`;
}

/** Cases pending at the beginning of each day, by the days since their acceptance on the day before. */
function pendingCases(request: FactRequest, days: readonly string[], names: readonly string[]): SQL {
  return sql`
    select 'pending' as event, t.place::int as stretch, s.type, width_bucket(t.day - 1 - s.accepted_on, ${plainArray(AGE_BAND_STARTS)}::int[]) as age,
      count(*)::int as cases, ${NOTHING}, bool_or(s.synthetic) as synthetic${wordsOf(request)}
    from ${source(request.asOf)} join unnest(${dayArray(days)}) with ordinality t (day, place) on s.accepted_on < t.day and (s.concluded_on is null or s.concluded_on >= t.day)
    where ${factFilter(request.filter)} group by ${sql.raw(["t.place", "s.type", "age", ...names].join(", "))}`;
}

type Row = Omit<CaseFact, "words" | "days" | "counts"> & { readonly days: string | null; readonly counts: string | null } & Readonly<Record<string, unknown>>;

const numbers = (text: string | null): number[] => numbersOf(text).map((value) => value ?? 0);

/**
 * Counts case records in one query, however many there are; the policies leave the reader's own. Resolves to null when there
 * would be more groups than the limit.
 */
export async function readCaseFacts(tx: ReadTransaction, request: FactRequest): Promise<CaseFact[] | null> {
  const names = wordNames(request);
  const parts = request.agesAt === null
    ? [...(request.accepted ? [acceptedCases(request, names)] : []), ...(request.concluded ? [concludedCases(request, names)] : [])]
    : [pendingCases(request, request.agesAt, names)];
  if (parts.length === 0 || request.filter.counties.length === 0) return [];
  const all = sql.join(parts, sql` union all `);
  const rows = await tx.drizzle.execute<Row>(sql`select * from (${all}) f limit ${request.limit + 1}`);
  if (rows.length > request.limit) return null;
  return rows.map((row) => ({
    event: row.event, stretch: row.stretch, type: row.type, age: row.age, cases: row.cases, settled: row.settled, corrected: row.corrected, onTime: row.onTime, synthetic: row.synthetic,
    words: names.map((name) => String(row[name])),
    days: numbers(row.days),
    counts: numbers(row.counts),
  }));
}
