import { sql } from "drizzle-orm";
import { bigint, boolean, date, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

const caseColumns = () => ({
  countyCode: text("county_code").notNull(),
  caseNumber: text("case_number").notNull(),
  type: text("type").notNull(),
  /** The town, or the county's own-level leaf where no town applies. */
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
  /** A withdrawn record stays, counts nowhere and can be seen with its reason. */
  withdrawn: boolean("withdrawn").notNull().default(false),
  /** Fields of single types: dates, booleans, counts and closed words by snake_case name. */
  extra: jsonb("extra").notNull().default({}),
  synthetic: boolean("synthetic").notNull(),
  versionNo: integer("version_no").notNull(),
  batchId: bigint("batch_id", { mode: "number" }),
  /** The change that wrote this version. */
  changeId: bigint("change_id", { mode: "number" }).notNull(),
});

/** The current version of every case. */
export const caseRecord = pgTable("case_record", caseColumns(), (t) => [
  primaryKey({ columns: [t.countyCode, t.caseNumber] }),
  index("case_record_accepted").on(t.countyCode, t.type, t.acceptedOn),
  // In the order of the list of cases: latest acceptance first, those not accepted last.
    index("case_record_region_latest").on(t.countyCode, t.regionCode, t.acceptedOn.desc().nullsLast()),
  // Everything that statistics of a matter ask of a concluded case, so that the index answers without the table.
  index("case_record_matter")
    .on(t.countyCode, t.matter, t.enterprise, t.type, t.concludedOn, t.acceptedOn, t.pauseDays, t.outcome, t.regionCode, t.synthetic)
    .where(sql`not ${t.withdrawn}`),
]);

/** Versions that a later change replaced, each with the change that replaced it. */
export const caseVersion = pgTable(
  "case_version",
  { ...caseColumns(), replacedBy: bigint("replaced_by", { mode: "number" }).notNull() },
  (t) => [primaryKey({ columns: [t.countyCode, t.caseNumber, t.versionNo] })],
);
