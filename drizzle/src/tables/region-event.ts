import { REGION_EVENT_KINDS } from "@plumbline/schema/vocabulary/region-event.ts";
import { bigint, date, index, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";

/**
 * Something that happened in a region and may explain its figures: a campaign, a new law, a merger. A row is never changed;
 * one that was taken back keeps its text and stays in answers as of an earlier version.
 */
export const regionEvent = pgTable(
  "region_event",
  {
    countyCode: text("county_code").notNull(),
    id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().notNull(),
    regionCode: text("region_code").notNull(),
    periodStart: date("period_start").notNull(),
    periodMonths: smallint("period_months").notNull(),
    kind: text("kind", { enum: REGION_EVENT_KINDS }).notNull(),
    text: text("text").notNull(),
    actor: text("actor").notNull(),
    changeId: bigint("change_id", { mode: "number" }).notNull(),
    /** The change that took it back; null while it stands. */
    removedBy: bigint("removed_by", { mode: "number" }),
  },
  (t) => [primaryKey({ columns: [t.countyCode, t.id] }), index("region_event_region").on(t.countyCode, t.regionCode, t.periodStart)],
);
