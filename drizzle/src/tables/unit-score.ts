import { bigint, boolean, date, doublePrecision, integer, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";

/** A criterion of an assessment scheme; the weights of one scheme version sum to 100. */
export const criterion = pgTable(
  "criterion",
  {
    scheme: text("scheme").notNull(),
    schemeVersion: smallint("scheme_version").notNull(),
    code: text("code").notNull(),
    nameZh: text("name_zh").notNull(),
    nameEn: text("name_en").notNull(),
    weight: doublePrecision("weight").notNull(),
    sort: integer("sort").notNull(),
  },
  (t) => [primaryKey({ columns: [t.scheme, t.schemeVersion, t.code] })],
);

/** The score, 0–100, of a unit on a criterion in a quarter; a correction is a row of a later change. */
export const unitScore = pgTable(
  "unit_score",
  {
    countyCode: text("county_code").notNull(),
    regionCode: text("region_code").notNull(),
    scheme: text("scheme").notNull(),
    schemeVersion: smallint("scheme_version").notNull(),
    criterion: text("criterion").notNull(),
    periodStart: date("period_start").notNull(),
    periodMonths: smallint("period_months").notNull(),
    score: doublePrecision("score"),
    synthetic: boolean("synthetic").notNull(),
    changeId: bigint("change_id", { mode: "number" }).notNull(),
  },
  (t) => [
    primaryKey({
      columns: [t.countyCode, t.regionCode, t.scheme, t.schemeVersion, t.criterion, t.periodStart, t.periodMonths, t.changeId],
    }),
  ],
);
