import { sql } from "drizzle-orm";
import { bigint, boolean, date, index, integer, numeric, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";

/**
 * The append-only ledger of reported values: a correction is a new row with a later change. A null value withdraws the
 * figure and says why in `missing_reason`.
 */
export const observation = pgTable(
  "observation",
  {
    countyCode: text("county_code").notNull(),
    id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().notNull(),
    measureCode: text("measure_code").notNull(),
    breakdown: text("breakdown").notNull().default(""),
    regionCode: text("region_code").notNull(),
    periodStart: date("period_start").notNull(),
    periodMonths: smallint("period_months").notNull(),
    value: numeric("value", { mode: "string" }),
    missingReason: text("missing_reason"),
    synthetic: boolean("synthetic").notNull(),
    /** The document a real figure was published in, or null. */
    sourceNote: text("source_note"),
    batchId: bigint("batch_id", { mode: "number" }),
    rowNumber: integer("row_number"),
    changeId: bigint("change_id", { mode: "number" }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.countyCode, t.id] }),
    index("observation_latest").on(
      t.countyCode, t.measureCode, t.regionCode, t.breakdown, t.periodMonths, t.periodStart, t.id,
    ),
    // Reasons for gaps are few among many figures, and are asked for all at once.
    index("observation_gap").on(t.countyCode, t.id).where(sql`value is null and missing_reason <> 'not_reported'`),
  ],
);
