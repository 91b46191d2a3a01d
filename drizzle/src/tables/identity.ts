import { sql } from "drizzle-orm";
import { boolean, index, integer, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** Who may sign in. The name is what every other table keeps, so it never changes and is never given away again. */
export const account = pgTable(
  "account",
  {
    name: text("name").primaryKey(),
    displayName: text("display_name").notNull(),
    role: text("role", { enum: ["town", "county", "analyst", "leader", "administrator"] }).notNull(),
    regionCode: text("region_code").notNull(),
    /** The county that the region belongs to; above county level the region's own code. */
    countyCode: text("county_code").notNull(),
    /** Argon2id in PHC form; null when nobody can sign in by a password. */
    passwordHash: text("password_hash"),
    /** True for a password that somebody else made up. */
    mustChangePassword: boolean("must_change_password").notNull().default(false),
    disabledAt: moment("disabled_at"),
    createdBy: text("created_by").notNull(),
    createdAt: moment("created_at").notNull().default(sql`clock_timestamp()`),
    passwordChangedAt: moment("password_changed_at"),
  },
  (t) => [index("account_county").on(t.countyCode, t.name)],
);

/** Somebody signed in; the row goes when the session ends. Only a hash of its secret is kept. */
export const session = pgTable(
  "session",
  {
    id: text("id").primaryKey(),
    secretHash: text("secret_hash").notNull(),
    accountName: text("account_name").notNull(),
    createdAt: moment("created_at").notNull().default(sql`clock_timestamp()`),
    lastSeenAt: moment("last_seen_at").notNull().default(sql`clock_timestamp()`),
    /** Whatever happens, the session is over then. */
    endsAt: moment("ends_at").notNull(),
    address: text("address").notNull(),
    agent: text("agent").notNull(),
  },
  (t) => [uniqueIndex("session_secret").on(t.secretHash), index("session_account").on(t.accountName)],
);

/** A secret for programs: read only, never more than its owner may, and over on a day. */
export const apiToken = pgTable(
  "api_token",
  {
    id: text("id").primaryKey(),
    secretHash: text("secret_hash").notNull(),
    accountName: text("account_name").notNull(),
    name: text("name").notNull(),
    scopes: text("scopes").array().notNull(),
    createdAt: moment("created_at").notNull().default(sql`clock_timestamp()`),
    expiresAt: moment("expires_at").notNull(),
    revokedAt: moment("revoked_at"),
    lastUsedAt: moment("last_used_at"),
    lastUsedAddress: text("last_used_address"),
  },
  (t) => [uniqueIndex("api_token_secret").on(t.secretHash), index("api_token_account").on(t.accountName)],
);

/** Wrong passwords in a row by name, known or not; the name itself is hashed, for people type passwords there. */
export const signInAttempt = pgTable("sign_in_attempt", {
  nameHash: text("name_hash").primaryKey(),
  failures: integer("failures").notNull(),
  lastAt: moment("last_at").notNull(),
  lockedUntil: moment("locked_until"),
});
