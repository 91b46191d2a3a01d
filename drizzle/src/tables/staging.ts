import { bigint, boolean, date, doublePrecision, integer, jsonb, numeric, pgTable, smallint, text } from "drizzle-orm/pg-core";

/**
 * The shapes in which facts arrive. COPY cannot enter a table under row-level security, so a change copies into temporary
 * tables of its own made like these (arriving_case …), which PostgreSQL can count before the set-based merge is planned and
 * which end with the change. These tables themselves stay empty. `seq` is the order in what was handed over.
 */
export const stagingCase = pgTable("staging_case", {
  changeId: bigint("change_id", { mode: "number" }).notNull(),
  seq: integer("seq").notNull(),
  countyCode: text("county_code").notNull(),
  caseNumber: text("case_number").notNull(),
  type: text("type").notNull(),
  regionCode: text("region_code").notNull(),
  organClass: text("organ_class"),
  field: text("field"),
  matter: text("matter"),
  channel: text("channel"),
  procedure: text("procedure"),
  receivedOn: date("received_on"),
  acceptedOn: date("accepted_on"),
  concludedOn: date("concluded_on"),
  pauseDays: integer("pause_days").notNull().default(0),
  extensionDays: integer("extension_days").notNull().default(0),
  outcome: text("outcome"),
  enterprise: boolean("enterprise"),
  withdrawn: boolean("withdrawn").notNull().default(false),
  extra: jsonb("extra").notNull().default({}),
  synthetic: boolean("synthetic").notNull(),
});

export const stagingObservation = pgTable("staging_observation", {
  changeId: bigint("change_id", { mode: "number" }).notNull(),
  seq: integer("seq").notNull(),
  countyCode: text("county_code").notNull(),
  measureCode: text("measure_code").notNull(),
  breakdown: text("breakdown").notNull().default(""),
  regionCode: text("region_code").notNull(),
  periodStart: date("period_start").notNull(),
  periodMonths: smallint("period_months").notNull(),
  value: numeric("value", { mode: "string" }),
  missingReason: text("missing_reason"),
  synthetic: boolean("synthetic").notNull(),
  sourceNote: text("source_note"),
  rowNumber: integer("row_number"),
});

export const stagingScore = pgTable("staging_score", {
  changeId: bigint("change_id", { mode: "number" }).notNull(),
  seq: integer("seq").notNull(),
  countyCode: text("county_code").notNull(),
  regionCode: text("region_code").notNull(),
  scheme: text("scheme").notNull(),
  schemeVersion: smallint("scheme_version").notNull(),
  criterion: text("criterion").notNull(),
  periodStart: date("period_start").notNull(),
  periodMonths: smallint("period_months").notNull(),
  score: doublePrecision("score"),
  synthetic: boolean("synthetic").notNull(),
});

export const stagingMember = pgTable("staging_member", {
  changeId: bigint("change_id", { mode: "number" }).notNull(),
  seq: integer("seq").notNull(),
  countyCode: text("county_code").notNull(),
  measureCode: text("measure_code").notNull(),
  regionCode: text("region_code").notNull(),
  periodStart: date("period_start").notNull(),
  periodMonths: smallint("period_months").notNull(),
  member: text("member").notNull(),
  synthetic: boolean("synthetic").notNull(),
});
