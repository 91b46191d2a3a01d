import { change } from "@plumbline/drizzle/tables/change.ts";
import { periodEvent } from "@plumbline/drizzle/tables/cell.ts";
import { monthIndex, startOfMonthIndex } from "@plumbline/schema/vocabulary/period.ts";
import { and, desc, eq, gte, lt, lte, sql } from "drizzle-orm";
import type { ReadTransaction } from "../driver/database.ts";
import { textArray } from "./array-text.ts";

/** Who approved, reopened or aired a quarter of a county, when and why. */
export interface StoredRelease {
  readonly countyCode: string;
  readonly regionCode: string;
  /** The first month, counted from year 0. */
  readonly from: number;
  readonly months: number;
  readonly event: "approved" | "reopened" | "aired";
  readonly actor: string;
  readonly reason: string | null;
  readonly version: number;
  /** ISO 8601. */
  readonly at: string;
}

export interface ReleaseRequest {
  readonly counties: readonly string[];
  /** Months, counted from year 0: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly version: number;
}

/** What happened to the quarters of some counties up to a version, latest first. */
export async function readReleases(tx: ReadTransaction, { counties, from, to, version }: ReleaseRequest): Promise<StoredRelease[]> {
  const query = tx.prepared("read releases", (drizzle) =>
    drizzle
      .select({
        countyCode: periodEvent.countyCode, regionCode: periodEvent.regionCode, start: periodEvent.periodStart, months: periodEvent.periodMonths,
        event: periodEvent.event, actor: periodEvent.actor, reason: periodEvent.reason, version: change.version, at: change.versionedAt,
      })
      .from(periodEvent)
      .innerJoin(change, eq(change.id, periodEvent.changeId))
      .where(
        and(
          sql`${periodEvent.countyCode} = any(${sql.placeholder("counties")}::text[])`,
          // A quarter that the time begins in the middle of counts as well.
          gte(periodEvent.periodStart, sql`(${sql.placeholder("from")}::date - interval '2 months')::date`),
          lt(periodEvent.periodStart, sql`${sql.placeholder("to")}::date`),
          lte(change.version, sql.placeholder("version")),
        ),
      )
      .orderBy(desc(change.version), desc(periodEvent.periodStart), periodEvent.countyCode)
      .prepare("read releases"),
  );
  const rows = await query({ counties: textArray(counties), from: startOfMonthIndex(from), to: startOfMonthIndex(to), version });
  return rows.flatMap(({ start, version: of, at, ...row }) => (of === null || at === null ? [] : [{ ...row, from: monthIndex(start), version: of, at: at.toISOString() }]));
}
