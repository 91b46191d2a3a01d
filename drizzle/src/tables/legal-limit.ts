import { boolean, date, integer, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";

/** How long something in a case may take, by type, clock ('' for the case's own) and procedure ('' for all others), as from a day on. */
export const legalLimit = pgTable(
  "legal_limit",
  {
    caseType: text("case_type").notNull(),
    clock: text("clock").notNull(),
    procedure: text("procedure").notNull(),
    validFrom: date("valid_from").notNull(),
    validTo: date("valid_to"),
    /** Fields of the day from which it runs; the first that is set counts. */
    starts: text("starts").array().notNull(),
    ends: text("ends").notNull(),
    due: text("due"),
    days: integer("days").notNull(),
    counting: text("counting").notNull(),
    deducts: text("deducts"),
    mostExtension: integer("most_extension").notNull(),
    basisZh: text("basis_zh").notNull(),
    basisEn: text("basis_en").notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseType, t.clock, t.procedure, t.validFrom] })],
);

/** The working-day calendar: every day of the years whose arrangement is known, with the running number of working days. */
export const workDay = pgTable(
  "work_day",
  {
    day: date("day").primaryKey(),
    working: boolean("working").notNull(),
    number: integer("number").notNull(),
    nameZh: text("name_zh"),
    nameEn: text("name_en"),
  },
  (t) => [unique("work_day_number").on(t.number, t.day)],
);
