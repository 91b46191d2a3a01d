import { sql } from "drizzle-orm";
import { boolean, jsonb, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";

const kept = () => ({
  id: text("id").primaryKey(),
  /** The account that made it, and alone may change it. */
  owner: text("owner").notNull(),
  name: text("name").notNull(),
  /** Whether everybody who has signed in may use it, or its owner alone. */
  shared: boolean("shared").notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().default(sql`clock_timestamp()`),
  changedAt: timestamp("changed_at", { withTimezone: true }).notNull().default(sql`clock_timestamp()`),
});

/** A question that somebody keeps under a name: its words, never its answer, which everybody gets under their own rights. */
export const savedQuery = pgTable(
  "saved_query",
  {
    ...kept(),
    /** A GraphQL document with variables, the text of a selection, or the address of a page. */
    kind: text("kind", { enum: ["document", "selection", "view"] }).notNull(),
    body: text("body").notNull(),
    variables: jsonb("variables").notNull().default({}),
  },
  (t) => [uniqueIndex("saved_query_name").on(t.owner, t.name)],
);

/** Regions that somebody compares again and again, for the selection word group(ID). */
export const regionGroup = pgTable(
  "region_group",
  { ...kept(), regions: text("regions").array().notNull() },
  (t) => [uniqueIndex("region_group_name").on(t.owner, t.name)],
);
