import { bigint, boolean, date, doublePrecision, index, integer, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";

const cellKey = () => ({
  countyCode: text("county_code").notNull(),
  measureCode: text("measure_code").notNull(),
  regionCode: text("region_code").notNull(),
  /** A key of the measure's closed list, or '' for the total over it. */
  breakdown: text("breakdown").notNull(),
  periodMonths: smallint("period_months").notNull(),
  periodStart: date("period_start").notNull(),
});

const cellValue = () => ({
  /** Flows and reported stocks: the value. Stocks counted from cases: the period's net flow, whose running sum is the stock. */
  value: doublePrecision("value").notNull(),
  /** How many collecting units (times sub-periods) stand in the value; 1 for a unit's own cell, null for counts of cases, which are always complete. */
  units: integer("units"),
  /** Sums of days: the histogram from which medians are exact; day `days[i]` stands `counts[i]` times. */
  days: integer("days").array(),
  counts: integer("counts").array(),
  /** The running sum of a case stock, fixed when the period was approved or aired; null in live cells. */
  closing: doublePrecision("closing"),
  /** True when any input is demonstration data. */
  synthetic: boolean("synthetic").notNull(),
  changeId: bigint("change_id", { mode: "number" }).notNull(),
});

/** Current values of towns, own-level leaves and counties, live and approved. */
export const cell = pgTable(
  "cell",
  { ...cellKey(), basis: text("basis", { enum: ["live", "approved"] }).notNull(), ...cellValue() },
  (t) => [
    primaryKey({
      columns: [t.countyCode, t.measureCode, t.regionCode, t.basis, t.breakdown, t.periodMonths, t.periodStart],
    }),
  ],
);

/** Cells that a later change replaced: valid from the version of `change_id` up to that of `replaced_by`. */
export const cellHistory = pgTable(
  "cell_history",
  {
    ...cellKey(),
    basis: text("basis", { enum: ["live", "approved"] }).notNull(),
    ...cellValue(),
    replacedBy: bigint("replaced_by", { mode: "number" }).notNull(),
  },
  (t) => [
    primaryKey({
      columns: [t.countyCode, t.measureCode, t.regionCode, t.basis, t.breakdown, t.periodMonths, t.periodStart, t.replacedBy],
    }),
  ],
);

/** Cells as they were aired: frozen, never changed; a second airing of a period adds rows of a later change. */
export const publication = pgTable(
  "publication",
  {
    ...cellKey(),
    ...cellValue(),
    /** True when its measure is unprotected, so that readers without an account may see it. */
    open: boolean("open").notNull().default(false),
    /** True for a figure of an earlier airing that a later one no longer has; its value counts for nothing. */
    gone: boolean("gone").notNull().default(false),
  },
  (t) => [
    primaryKey({
      columns: [t.countyCode, t.measureCode, t.regionCode, t.breakdown, t.periodMonths, t.periodStart, t.changeId],
    }),
  ],
);

/** What happened to a unit's period: approved, reopened, aired. The last event is its state. */
export const periodEvent = pgTable(
  "period_event",
  {
    countyCode: text("county_code").notNull(),
    regionCode: text("region_code").notNull(),
    periodMonths: smallint("period_months").notNull(),
    periodStart: date("period_start").notNull(),
    event: text("event", { enum: ["approved", "reopened", "aired"] }).notNull(),
    actor: text("actor").notNull(),
    reason: text("reason"),
    changeId: bigint("change_id", { mode: "number" }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.countyCode, t.regionCode, t.periodMonths, t.periodStart, t.changeId] }),
    index("period_event_period").on(t.periodStart, t.periodMonths),
  ],
);
