import { observation } from "@plumbline/drizzle/tables/observation.ts";
import { change } from "@plumbline/drizzle/tables/change.ts";
import { sql } from "drizzle-orm";
import type { ReadTransaction } from "../driver/database.ts";
import { textArray } from "./array-text.ts";
import type { FigurePlace } from "./read-figures.ts";

/** A figure quoted from a document. */
export interface StoredPublishedFigure {
  readonly measureCode: string;
  readonly regionCode: string;
  /** First day, ISO 8601. */
  readonly start: string;
  readonly months: number;
  readonly value: number;
  readonly source: string;
}

/** The figures of the measures at the places as they were last entered; withdrawn ones are left out. */
export async function readPublishedFigures(tx: ReadTransaction, measures: readonly string[], places: readonly FigurePlace[]): Promise<StoredPublishedFigure[]> {
  if (measures.length === 0 || places.length === 0) return [];
  const query = tx.prepared("read published figures", (drizzle) =>
    drizzle
      .select({
        measureCode: sql<string>`f.measure_code`,
        regionCode: sql<string>`f.region_code`,
        start: sql<string>`f.period_start::text`,
        months: sql<number>`f.period_months`,
        value: sql<number>`f.value::double precision`,
        source: sql<string>`f.source_note`,
      })
      .from(
        sql`(
          select distinct on (k.measure_code, k.region_code, k.period_start, k.period_months)
            k.measure_code, k.region_code, k.period_start, k.period_months, k.value, k.source_note
          from ${observation} k join ${change} made on made.id = k.change_id
          where k.county_code = any(${sql.placeholder("counties")}::text[]) and k.measure_code = any(${sql.placeholder("measures")}::text[])
            and k.region_code = any(${sql.placeholder("regions")}::text[]) and k.breakdown = ''
          order by k.measure_code, k.region_code, k.period_start, k.period_months, made.version desc, k.id desc
        ) f`,
      )
      .where(sql`f.value is not null and f.source_note is not null`)
      .prepare("read published figures"),
  );
  return query({
    counties: textArray([...new Set(places.map((place) => place.countyCode))]),
    measures: textArray(measures),
    regions: textArray(places.map((place) => place.regionCode)),
  });
}
