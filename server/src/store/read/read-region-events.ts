import { change } from "@plumbline/drizzle/tables/change.ts";
import { regionEvent } from "@plumbline/drizzle/tables/region-event.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { RegionEventKind } from "@plumbline/schema/vocabulary/region-event.ts";
import { sql } from "drizzle-orm";
import type { ReadTransaction } from "../driver/database.ts";
import { textArray } from "./array-text.ts";
import type { FigurePlace } from "./read-figures.ts";

/** An annotation of a region's period as it stood at a data version. */
export interface StoredRegionEvent {
  readonly id: number;
  readonly regionCode: string;
  readonly countyCode: string;
  readonly period: Period;
  readonly kind: RegionEventKind;
  readonly text: string;
  readonly actor: string;
  /** When it was added, ISO 8601. */
  readonly addedAt: string;
}

export interface RegionEventRequest {
  readonly places: readonly FigurePlace[];
  /** The first day, and the day after the last, that an event's period must touch. */
  readonly from: string;
  readonly to: string;
  /** The data version as of which they are read. */
  readonly version: number;
  /** At most how many; one more says that there are more. */
  readonly limit: number;
}

/** The events of some regions whose period touches a stretch of time, in order of time. */
export async function readRegionEvents(tx: ReadTransaction, { places, from, to, version, limit }: RegionEventRequest): Promise<StoredRegionEvent[]> {
  const query = tx.prepared("read region events", (drizzle) =>
    drizzle
      .select({
        id: sql<string>`e.id`,
        region: sql<string>`e.region_code`,
        county: sql<string>`e.county_code`,
        start: sql<string>`e.period_start::text`,
        months: sql<number>`e.period_months`,
        kind: sql<RegionEventKind>`e.kind`,
        text: sql<string>`e.text`,
        actor: sql<string>`e.actor`,
        at: sql<string>`to_char(made.versioned_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
      })
      .from(
        sql`unnest(${sql.placeholder("counties")}::text[], ${sql.placeholder("regions")}::text[]) p (county_code, region_code)
          join ${regionEvent} e on e.county_code = p.county_code and e.region_code = p.region_code
          join ${change} made on made.id = e.change_id left join ${change} gone on gone.id = e.removed_by`,
      )
      .where(
        sql`e.period_start < ${sql.placeholder("to")}::date and (e.period_start + make_interval(months => e.period_months))::date > ${sql.placeholder("from")}::date
          and made.version <= ${sql.placeholder("version")}::bigint and (gone.version is null or gone.version > ${sql.placeholder("version")}::bigint)`,
      )
      .orderBy(sql`e.period_start, e.period_months, e.id`)
      .limit(sql.placeholder("limit"))
      .prepare("read region events"),
  );
  const rows = await query({
    counties: textArray(places.map(({ countyCode }) => countyCode)),
    regions: textArray(places.map(({ regionCode }) => regionCode)),
    from, to, version, limit,
  });
  return rows.map(({ id, region, county, start, months, kind, text, actor, at }) => ({ id: Number(id), regionCode: region, countyCode: county, period: { start, months }, kind, text, actor, addedAt: at }));
}
