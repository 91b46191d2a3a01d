import { UNRECORDED } from "@plumbline/schema/vocabulary/case-record.ts";
import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import { plainArray, textArray } from "./array-text.ts";
import { FACT_COLUMNS } from "./case-fact-query.ts";
import type { FactDays, FactFilter, FactWord } from "./case-fact-query.ts";

/** A column of the case alias `s`, by its name in the closed list. */
export const factColumn = (column: keyof typeof FACT_COLUMNS): SQL => sql.raw(`s.${FACT_COLUMNS[column]}`);

function among(column: FactWord, words: readonly string[]): SQL {
  const name = factColumn(column);
  const known = words.filter((word) => word !== UNRECORDED);
  const [first] = known;
  // A single word by plain equality, which lets an index give its rows in order.
  const hit = known.length === 1 && first !== undefined ? sql`${name} = ${first}` : sql`${name} = any(${textArray(known)}::text[])`;
  return known.length === words.length ? hit : sql`(${hit} or ${name} is null)`;
}

function within(column: "accepted_on" | "concluded_on", days: FactDays | null): SQL[] {
  const name = sql.raw(`s.${column}`);
  return days === null ? [] : [sql`${name} >= ${days.from}::date`, sql`${name} < ${days.to}::date`];
}

/** The conditions of a filter on the case alias `s`; what the asker wrote travels as parameters. */
export function factFilter({ counties, regions, types, words, enterprise, accepted, concluded }: FactFilter): SQL {
  const conditions = [
    sql`not s.withdrawn`,
    sql`s.accepted_on is not null`,
    sql`s.county_code = any(${textArray(counties)}::text[])`,
    ...(regions === null ? [] : [sql`s.region_code = any(${textArray(regions)}::text[])`]),
    ...(types === null ? [] : [sql`s.type = any(${textArray(types)}::text[])`]),
    ...words.map((one) => among(one.column, one.words)),
    ...(enterprise === null ? [] : [enterprise ? sql`s.enterprise` : sql`not s.enterprise`]),
    ...within("accepted_on", accepted),
    ...within("concluded_on", concluded),
  ];
  return sql.join(conditions, sql` and `);
}

/** Days as an array that the database can cut time by. */
export const dayArray = (days: readonly string[]): SQL => sql`${plainArray(days)}::date[]`;
