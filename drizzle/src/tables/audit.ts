import { sql } from "drizzle-orm";
import { bigint, index, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";

/**
 * Who did what, put down in the transaction that did it. Nobody may change or remove a row; there is no time after which
 * rows go.
 */
export const audit = pgTable(
  "audit",
  {
    /** The county of the actor's region; above county level the region's own code. */
    countyCode: text("county_code").notNull(),
    id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().notNull(),
    at: timestamp("at", { withTimezone: true }).notNull().default(sql`clock_timestamp()`),
    actor: text("actor").notNull(),
    action: text("action").notNull(),
    /** What it was done to: an account, a file, a period. */
    subject: text("subject").notNull(),
    detail: jsonb("detail").notNull().default({}),
    address: text("address").notNull(),
    changeId: bigint("change_id", { mode: "number" }),
  },
  (t) => [primaryKey({ columns: [t.countyCode, t.id] }), index("audit_id").on(t.id), index("audit_at").on(t.countyCode, t.at)],
);

/** The chain over the audit's rows, in the order in which they were committed: each seal hashes the one before it and its row. */
export const auditSeal = pgTable(
  "audit_seal",
  {
    seq: bigint("seq", { mode: "number" }).primaryKey(),
    auditId: bigint("audit_id", { mode: "number" }).notNull(),
    /** HMAC-SHA-256 in hexadecimal digits. */
    seal: text("seal").notNull(),
    sealedAt: timestamp("sealed_at", { withTimezone: true }).notNull().default(sql`clock_timestamp()`),
  },
  (t) => [uniqueIndex("audit_seal_audit").on(t.auditId)],
);
