import { region } from "@plumbline/drizzle/tables/region.ts";
import { regionEvent } from "@plumbline/drizzle/tables/region-event.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { RegionEventKind } from "@plumbline/schema/vocabulary/region-event.ts";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { ReadTransaction, WriteTransaction } from "../driver/database.ts";
import { lockCounties } from "../ledger/lock-counties.ts";

export interface NewRegionEvent {
  readonly countyCode: string;
  readonly regionCode: string;
  readonly period: Period;
  readonly kind: RegionEventKind;
  readonly text: string;
  readonly actor: string;
}

/** Where an event stands, and whose it is. */
export interface StandingEvent {
  readonly id: number;
  readonly regionCode: string;
  readonly countyCode: string;
  readonly actor: string;
  readonly text: string;
}

/** A region's code and county, or null; enough to know whether it is somebody's own. */
export async function findEventRegion(tx: Pick<ReadTransaction, "drizzle">, code: string): Promise<{ readonly code: string; readonly countyCode: string } | null> {
  const [row] = await tx.drizzle.select({ code: region.code, countyCode: region.countyCode }).from(region).where(eq(region.code, code));
  return row ?? null;
}

/** How many events stand at a region's period; waits for other changes of the region's county. */
export async function countEvents(tx: WriteTransaction, { countyCode, regionCode, period }: NewRegionEvent): Promise<number> {
  await lockCounties(tx, [countyCode]);
  const [row] = await tx.drizzle
    .select({ count: sql<number>`count(*)::int` })
    .from(regionEvent)
    .where(and(eq(regionEvent.countyCode, countyCode), eq(regionEvent.regionCode, regionCode), eq(regionEvent.periodStart, period.start), eq(regionEvent.periodMonths, period.months), isNull(regionEvent.removedBy)));
  return row?.count ?? 0;
}

export async function insertEvent(tx: WriteTransaction, { countyCode, regionCode, period, kind, text, actor }: NewRegionEvent): Promise<number> {
  const [row] = await tx.drizzle
    .insert(regionEvent)
    .values({ countyCode, regionCode, periodStart: period.start, periodMonths: period.months, kind, text, actor, changeId: tx.changeId })
    .returning({ id: regionEvent.id });
  if (row === undefined) throw new Error("The database kept no event.");
  return row.id;
}

/** An event that stands, locked against being taken back twice; null when there is none of that number. */
export async function findStandingEvent(tx: WriteTransaction, id: number): Promise<StandingEvent | null> {
  const [row] = await tx.drizzle
    .select({ id: regionEvent.id, regionCode: regionEvent.regionCode, countyCode: regionEvent.countyCode, actor: regionEvent.actor, text: regionEvent.text })
    .from(regionEvent)
    .where(and(eq(regionEvent.id, id), isNull(regionEvent.removedBy)))
    .for("update");
  return row ?? null;
}

export async function retireEvent(tx: WriteTransaction, { countyCode, id }: StandingEvent): Promise<void> {
  await tx.drizzle.update(regionEvent).set({ removedBy: tx.changeId }).where(and(eq(regionEvent.countyCode, countyCode), eq(regionEvent.id, id)));
}
