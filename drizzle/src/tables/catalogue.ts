import { boolean, date, doublePrecision, integer, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";

/** The installation: one tree, one catalogue, one calendar. A single row. */
export const installation = pgTable("installation", {
  id: smallint("id").primaryKey(),
  nameZh: text("name_zh").notNull(),
  nameEn: text("name_en").notNull(),
  rootRegion: text("root_region").notNull(),
  timeZone: text("time_zone").notNull(),
  /** 1 = January; labels, years and year to date follow it, ids never do. */
  reportingYearStart: smallint("reporting_year_start").notNull().default(1),
  /** The first day for which facts are kept; periods before it are “not kept”. */
  keptFrom: date("kept_from").notNull(),
  /** The first day after the last period for which figures are due; set by whoever loads the data, never by the clock. */
  keptTo: date("kept_to").notNull(),
  /** True when the installation holds demonstration data. */
  demonstration: boolean("demonstration").notNull(),
  /** The map file below client/public/maps, or null for none. */
  mapFile: text("map_file"),
});

export const measure = pgTable("measure", {
  code: text("code").primaryKey(),
  nameZh: text("name_zh").notNull(),
  nameEn: text("name_en").notNull(),
  unitZh: text("unit_zh").notNull(),
  unitEn: text("unit_en").notNull(),
  kind: text("kind").notNull(),
  /** `reported`, `case:<type>`, `register:<name>` or `derived`. */
  source: text("source").notNull(),
  predicate: text("predicate").notNull(),
  attribution: text("attribution").notNull(),
  level: text("level").notNull(),
  grain: text("grain").notNull(),
  maturityDays: integer("maturity_days").notNull(),
  overRegions: text("over_regions").notNull(),
  overPeriods: text("over_periods").notNull(),
  breakdown: text("breakdown"),
  protection: text("protection").notNull(),
  definitionZh: text("definition_zh").notNull(),
  definitionEn: text("definition_en").notNull(),
  sort: integer("sort").notNull(),
});

/** The closed lists that split measures, for example offence groups or outcomes. */
export const breakdownKey = pgTable(
  "breakdown_key",
  {
    breakdown: text("breakdown").notNull(),
    key: text("key").notNull(),
    nameZh: text("name_zh").notNull(),
    nameEn: text("name_en").notNull(),
    sort: integer("sort").notNull(),
  },
  (t) => [primaryKey({ columns: [t.breakdown, t.key] })],
);

export const metric = pgTable(
  "metric",
  {
    code: text("code").notNull(),
    version: smallint("version").notNull(),
    nameZh: text("name_zh").notNull(),
    nameEn: text("name_en").notNull(),
    domainZh: text("domain_zh").notNull(),
    domainEn: text("domain_en").notNull(),
    formula: text("formula").notNull(),
    factor: doublePrecision("factor").notNull(),
    unitZh: text("unit_zh").notNull(),
    unitEn: text("unit_en").notNull(),
    decimals: smallint("decimals").notNull(),
    direction: text("direction").notNull(),
    targetOperator: text("target_operator"),
    targetValue: doublePrecision("target_value"),
    rankable: boolean("rankable").notNull(),
    smallNMeasure: text("small_n_measure"),
    needs: text("needs").notNull(),
    businessEnvironmentNo: smallint("business_environment_no"),
    frequency: text("frequency").notNull(),
    level: text("level").notNull(),
    definitionZh: text("definition_zh").notNull(),
    definitionEn: text("definition_en").notNull(),
    caveatZh: text("caveat_zh").notNull(),
    caveatEn: text("caveat_en").notNull(),
    cap: doublePrecision("cap"),
    beforeMaturity: text("before_maturity"),
    provisionalWhile: text("provisional_while"),
    sort: integer("sort").notNull(),
  },
  (t) => [primaryKey({ columns: [t.code, t.version] })],
);
