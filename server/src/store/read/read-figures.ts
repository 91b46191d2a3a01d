import { cell, cellHistory, publication } from "@plumbline/drizzle/tables/cell.ts";
import { change } from "@plumbline/drizzle/tables/change.ts";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import { startOfMonthIndex } from "@plumbline/schema/vocabulary/period.ts";
import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { AheadOfVersion } from "../driver/database.ts";
import { numbersOf, plainArray, textArray } from "./array-text.ts";

/** Cells of one measure, one breakdown key and one stored grain whose period starts in [from, to), months from year 0. */
export interface FigureNeed {
  readonly measure: string;
  readonly breakdown: string;
  readonly months: number;
  readonly from: number;
  readonly to: number;
  /** Also the sum of all cells that start before `from`. */
  readonly running: boolean;
  /** Read the closing stock fixed at approval or airing in place of the net flow. */
  readonly closing: boolean;
}

export interface FigurePlace {
  readonly countyCode: string;
  readonly regionCode: string;
}

/**
 * Cells as columns that run in step, which costs a fraction of one object each. `keys` is need × places + place. `months` is
 * the first month, counted from year 0, or null for the sum of all cells before the need's range.
 */
export interface FigureColumns {
  readonly keys: readonly number[];
  readonly months: readonly (number | null)[];
  readonly values: readonly (number | null)[];
  /** Null for counts of cases, which are always complete; empty when all are. */
  readonly units: readonly (number | null)[];
  /** 1 where any input is demonstration data; empty when all or none are. */
  readonly synthetic: readonly (number | null)[];
  readonly allSynthetic: boolean;
}

export interface FigureRequest {
  readonly needs: readonly FigureNeed[];
  readonly places: readonly FigurePlace[];
  readonly basis: Basis;
  /** A data version that is not the last one, or null. */
  readonly asOf: number | null;
}

const NOTHING: FigureColumns = { keys: [], months: [], values: [], units: [], synthetic: [], allSynthetic: false };
/** 2000-01-01, from which days are counted. */
const EPOCH_MONTH = 24_000;
const DAYS_PER_MONTH = 30.436875;

const columns = sql.raw("k.period_start, case when n.closing then k.closing else k.value end as amount, k.units, k.synthetic");
const basis = sql`${sql.placeholder("basis")}::text`;
const asOf = sql`${sql.placeholder("asOf")}::bigint`;

/** The rows of a cell table that a need asks for at a place, in a range of starts. */
const wanted = (range: string): SQL =>
  sql.raw(
    "k.county_code = p.county_code and k.measure_code = n.measure_code and k.region_code = p.region_code and " +
      `k.breakdown = n.breakdown and k.period_months = n.months and ${range}`,
  );

/** The cells of one key and range that stood at the version asked for. */
const SOURCES: Record<"current" | "history" | "aired", (range: string) => SQL> = {
  current: (range) => sql`select ${columns} from ${cell} k where ${wanted(range)} and k.basis = ${basis}`,
  history: (range) => sql`
    select ${columns} from ${cell} k join ${change} made on made.id = k.change_id
    where ${wanted(range)} and k.basis = ${basis} and made.version <= ${asOf}
    union all
    select ${columns} from ${cellHistory} k
    join ${change} made on made.id = k.change_id join ${change} gone on gone.id = k.replaced_by
    where ${wanted(range)} and k.basis = ${basis} and made.version <= ${asOf} and gone.version > ${asOf}`,
  // A second airing of a period adds rows; the last one by then stands.
  aired: (range) => sql`
    select period_start, amount, units, synthetic from (
      select distinct on (k.period_start) ${columns}, k.gone from ${publication} k join ${change} made on made.id = k.change_id
      where ${wanted(range)} and made.version <= ${asOf} order by k.period_start, made.version desc
    ) aired where not gone`,
};

/** Reads all cells of the needs at the places in one query and one row. */
export async function readFigures(tx: AheadOfVersion, request: FigureRequest): Promise<FigureColumns> {
  const { needs, places } = request;
  if (needs.length === 0 || places.length === 0) return NOTHING;
  const kind = request.basis === "aired" ? "aired" : request.asOf === null ? "current" : "history";
  const query = tx.prepared(`read figures ${kind}`, (drizzle) =>
    drizzle
      .select({
        keys: sql<string | null>`array_agg((n.place - 1) * cardinality(${sql.placeholder("regions")}::text[]) + p.place - 1)::text`,
        starts: sql<string | null>`array_agg(f.period_start - date '2000-01-01')::text`,
        values: sql<string | null>`array_agg(f.amount)::text`,
        units: sql<string | null>`case when count(f.units) > 0 then array_agg(f.units)::text end`,
        synthetic: sql<string | null>`case when bool_or(f.synthetic) and not bool_and(f.synthetic) then array_agg(f.synthetic::int)::text end`,
        allSynthetic: sql<boolean | null>`bool_and(f.synthetic)`,
      })
      .from(
        sql`unnest(${sql.placeholder("measures")}::text[], ${sql.placeholder("breakdowns")}::text[], ${sql.placeholder("months")}::int[],
          ${sql.placeholder("since")}::date[], ${sql.placeholder("until")}::date[], ${sql.placeholder("running")}::bool[], ${sql.placeholder("closing")}::bool[])
          with ordinality n (measure_code, breakdown, months, since, until, running, closing, place)
          cross join unnest(${sql.placeholder("counties")}::text[], ${sql.placeholder("regions")}::text[]) with ordinality p (county_code, region_code, place)
          cross join lateral (
            (${SOURCES[kind]("k.period_start >= n.since and k.period_start < n.until")})
            union all
            select null, sum(b.amount), null, bool_or(b.synthetic) from (${SOURCES[kind]("n.running and k.period_start < n.since")}) b having count(*) > 0
          ) f`,
      )
      .prepare(`read figures ${kind}`),
  );
  const [row] = await query({
    ...parametersOf(needs, places),
    basis: request.basis,
    // The snapshot holds nothing later than now.
    asOf: request.asOf ?? Number.MAX_SAFE_INTEGER,
  });
  if (row === undefined || row.keys === null) return NOTHING;
  return {
    keys: numbersOf(row.keys).map((key) => key ?? 0),
    months: numbersOf(row.starts).map((days) => (days === null ? null : EPOCH_MONTH + Math.round(days / DAYS_PER_MONTH))),
    values: numbersOf(row.values),
    units: numbersOf(row.units),
    synthetic: numbersOf(row.synthetic),
    allSynthetic: row.allSynthetic ?? false,
  };
}

type Parameters = Readonly<Record<string, string>>;

/** The same plan asks with the same lists again and again. */
const known = new WeakMap<readonly FigureNeed[], { readonly places: readonly FigurePlace[]; readonly parameters: Parameters }>();

function parametersOf(needs: readonly FigureNeed[], places: readonly FigurePlace[]): Parameters {
  const before = known.get(needs);
  if (before?.places === places) return before.parameters;
  const parameters = {
    measures: textArray(needs.map((need) => need.measure)),
    breakdowns: textArray(needs.map((need) => need.breakdown)),
    months: plainArray(needs.map((need) => need.months)),
    since: plainArray(needs.map((need) => startOfMonthIndex(need.from))),
    until: plainArray(needs.map((need) => startOfMonthIndex(need.to))),
    running: plainArray(needs.map((need) => String(need.running))),
    closing: plainArray(needs.map((need) => String(need.closing))),
    counties: textArray(places.map((place) => place.countyCode)),
    regions: textArray(places.map((place) => place.regionCode)),
  };
  known.set(needs, { places, parameters });
  return parameters;
}
