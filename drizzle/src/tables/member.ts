import { bigint, boolean, date, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

const memberKey = () => ({
  countyCode: text("county_code").notNull(),
  measureCode: text("measure_code").notNull(),
  /** The unit that reported: a town, an own-level leaf, or the county of a measure by county. */
  regionCode: text("region_code").notNull(),
  /** The first day of the quarter. */
  periodStart: date("period_start").notNull(),
  /** A code, never a name; '' in the only row of a unit that reported no member. */
  member: text("member").notNull(),
});

const memberFact = () => ({
  synthetic: boolean("synthetic").notNull(),
  changeId: bigint("change_id", { mode: "number" }).notNull(),
});

/** The members of measures that count distinct ones, as units reported them by quarter: live, and as approved. */
export const member = pgTable("member", { ...memberKey(), basis: text("basis", { enum: ["live", "approved"] }).notNull(), ...memberFact() }, (t) => [
  primaryKey({ columns: [t.countyCode, t.measureCode, t.basis, t.periodStart, t.regionCode, t.member] }),
]);

/** Members that a later change took out: valid from the version of `change_id` up to that of `replaced_by`. */
export const memberHistory = pgTable(
  "member_history",
  { ...memberKey(), basis: text("basis", { enum: ["live", "approved"] }).notNull(), ...memberFact(), replacedBy: bigint("replaced_by", { mode: "number" }).notNull() },
  (t) => [primaryKey({ columns: [t.countyCode, t.measureCode, t.basis, t.periodStart, t.regionCode, t.member, t.replacedBy] })],
);

/** Members as they were aired: frozen; a second airing of a quarter adds rows of a later change. */
export const memberPublication = pgTable(
  "member_publication",
  {
    ...memberKey(),
    ...memberFact(),
    /** True when the measure is unprotected, so that readers without an account may see it counted. */
    open: boolean("open").notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.countyCode, t.measureCode, t.periodStart, t.regionCode, t.member, t.changeId] })],
);
