import { boolean, date, index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/** A node of the region tree, valid from a date on; own-level leaves 本级 are rows with `own`. */
export const region = pgTable(
  "region",
  {
    code: text("code").primaryKey(),
    parentCode: text("parent_code"),
    level: text("level").notNull(),
    own: boolean("own").notNull().default(false),
    kind: text("kind").notNull(),
    nameZh: text("name_zh").notNull(),
    shortZh: text("short_zh").notNull(),
    nameEn: text("name_en").notNull(),
    pinyin: text("pinyin").notNull(),
    countyCode: text("county_code").notNull(),
    validFrom: date("valid_from").notNull(),
    validTo: date("valid_to"),
  },
  (t) => [index("region_parent").on(t.parentCode)],
);

/** Which unit took over which, and whether whole or in part. */
export const regionSuccession = pgTable(
  "region_succession",
  {
    oldCode: text("old_code").notNull(),
    newCode: text("new_code").notNull(),
    effectiveOn: date("effective_on").notNull(),
    extent: text("extent", { enum: ["whole", "part"] }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.oldCode, t.newCode, t.effectiveOn] })],
);
