import { sql } from "drizzle-orm";
import { bigint, check, index, integer, jsonb, pgTable, smallint, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";

/**
 * One row per writing transaction. Its rows elsewhere carry `id`; `version` is taken as the transaction's last statement
 * from `data_version`, so versions follow the order of commits and an answer as of a version can be given again.
 */
export const change = pgTable(
  "change",
  {
    id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
    version: bigint("version", { mode: "number" }),
    kind: text("kind").notNull(),
    actor: text("actor").notNull(),
    note: text("note"),
    openedAt: timestamp("opened_at", { withTimezone: true }).notNull().default(sql`clock_timestamp()`),
    versionedAt: timestamp("versioned_at", { withTimezone: true }),
  },
  (t) => [uniqueIndex("change_version").on(t.version), index("change_versioned_at").on(t.versionedAt)],
);

/** The one row that writers lock, last, to number their change. */
export const dataVersion = pgTable(
  "data_version",
  {
    id: smallint("id").primaryKey(),
    version: bigint("version", { mode: "number" }).notNull(),
    /** The time of that version's change; null as long as nothing was ever written. It never runs backwards. */
    versionedAt: timestamp("versioned_at", { withTimezone: true }),
  },
  (t) => [check("data_version_single", sql`${t.id} = 1`)],
);

/** A file that came in, landed or refused; the same key or the same content lands once. */
export const importBatch = pgTable(
  "import_batch",
  {
    id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
    idempotencyKey: text("idempotency_key").notNull(),
    contentHash: text("content_hash").notNull(),
    fileName: text("file_name").notNull(),
    mappingName: text("mapping_name").notNull(),
    author: text("author").notNull(),
    observations: integer("observations").notNull(),
    cases: integer("cases").notNull(),
    /** What the landing did, family by family, so that a repeated import is given the same answer. */
    counts: jsonb("counts").notNull(),
    changeId: bigint("change_id", { mode: "number" }).notNull(),
    landedAt: timestamp("landed_at", { withTimezone: true }).notNull().default(sql`clock_timestamp()`),
  },
  (t) => [uniqueIndex("import_batch_key").on(t.idempotencyKey)],
);
