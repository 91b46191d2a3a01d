import { breakdownKey, measure, metric } from "@plumbline/drizzle/tables/catalogue.ts";
import { legalLimit } from "@plumbline/drizzle/tables/legal-limit.ts";
import { region, regionSuccession } from "@plumbline/drizzle/tables/region.ts";
import { CASE_TYPES } from "@plumbline/schema/vocabulary/case-record.ts";
import { DAY_COUNTINGS } from "@plumbline/schema/vocabulary/legal-limit.ts";
import type { LegalLimit } from "@plumbline/schema/vocabulary/legal-limit.ts";
import { ATTRIBUTIONS, MEASURE_KINDS, PERIOD_ADDITIONS, PROTECTIONS, REGION_ADDITIONS } from "@plumbline/schema/vocabulary/measure.ts";
import type { Measure, MeasureSource } from "@plumbline/schema/vocabulary/measure.ts";
import { BEFORE_MATURITY, DIRECTIONS, METRIC_NEEDS, TARGET_OPERATORS } from "@plumbline/schema/vocabulary/metric.ts";
import type { Metric } from "@plumbline/schema/vocabulary/metric.ts";
import { GRAINS } from "@plumbline/schema/vocabulary/period.ts";
import { REGION_LEVELS, regionCode } from "@plumbline/schema/vocabulary/region.ts";
import type { RegionSuccession } from "@plumbline/schema/vocabulary/region-succession.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { asc } from "drizzle-orm";
import type { ReadTransaction } from "../driver/database.ts";

/** A key of a closed list, with the list's name. */
export interface StoredBreakdownKey {
  readonly breakdown: string;
  readonly key: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

export interface StoredCatalogue {
  readonly regions: readonly Region[];
  readonly successions: readonly RegionSuccession[];
  readonly measures: readonly Measure[];
  readonly metrics: readonly Metric[];
  readonly breakdownKeys: readonly StoredBreakdownKey[];
  readonly limits: readonly LegalLimit[];
}

/** Regions, measures, metrics, closed lists and legal limits. Throws when a row holds a word outside the vocabulary. */
export async function readCatalogue(tx: ReadTransaction): Promise<StoredCatalogue> {
  const regions = tx.prepared("read regions", (drizzle) => drizzle.select().from(region).orderBy(asc(region.code)).prepare("read regions"));
  const measures = tx.prepared("read measures", (drizzle) => drizzle.select().from(measure).orderBy(asc(measure.sort), asc(measure.code)).prepare("read measures"));
  const metrics = tx.prepared("read metrics", (drizzle) =>
    drizzle.select().from(metric).orderBy(asc(metric.sort), asc(metric.code), asc(metric.version)).prepare("read metrics"),
  );
  const keys = tx.prepared("read breakdown keys", (drizzle) =>
    drizzle.select().from(breakdownKey).orderBy(asc(breakdownKey.breakdown), asc(breakdownKey.sort), asc(breakdownKey.key)).prepare("read breakdown keys"),
  );
  const limits = tx.prepared("read limits", (drizzle) => drizzle.select().from(legalLimit).prepare("read limits"));
  const successions = tx.prepared("read successions", (drizzle) => drizzle.select().from(regionSuccession).orderBy(asc(regionSuccession.effectiveOn), asc(regionSuccession.oldCode)).prepare("read successions"));
  const [regionRows, measureRows, metricRows, breakdownKeys, limitRows, successionRows] = await Promise.all([regions(), measures(), metrics(), keys(), limits(), successions()]);
  return {
    regions: regionRows.map(toRegion),
    successions: successionRows.map((row) => ({ ...row, oldCode: regionCode(row.oldCode), newCode: regionCode(row.newCode) })),
    measures: measureRows.map(toMeasure),
    metrics: metricRows.map(toMetric),
    breakdownKeys,
    limits: limitRows.map(toLimit),
  };
}

/** Narrows a stored word to a closed list of the vocabulary. */
function word<const T extends readonly string[]>(list: T, text: string, where: string): T[number] {
  const found = list.find((item) => item === text);
  if (found === undefined) throw new Error(`${where} holds “${text}”, which is none of ${list.join(", ")}: load the catalogue again.`);
  return found;
}

export function toRegion(row: typeof region.$inferSelect): Region {
  return {
    ...row,
    code: regionCode(row.code),
    parentCode: row.parentCode === null ? null : regionCode(row.parentCode),
    countyCode: regionCode(row.countyCode),
    level: word(REGION_LEVELS, row.level, `The level of region ${row.code}`),
  };
}

function toSource(text: string, code: string): MeasureSource {
  const [kind, name] = text.split(":");
  if (kind === "case" && name !== undefined) return { kind, type: name };
  if (kind === "score" && name !== undefined) return { kind, scheme: name };
  if (kind === "register" && name !== undefined) return { kind, register: name };
  return { kind: word(["reported", "derived"], text, `The source of measure ${code}`) };
}

export function toMeasure({ sort: _order, ...row }: typeof measure.$inferSelect): Measure {
  const where = `Measure ${row.code}`;
  return {
    ...row,
    kind: word(MEASURE_KINDS, row.kind, where),
    source: toSource(row.source, row.code),
    attribution: word(ATTRIBUTIONS, row.attribution, where),
    level: word(REGION_LEVELS, row.level, where),
    grain: word(GRAINS, row.grain, where),
    overRegions: word(REGION_ADDITIONS, row.overRegions, where),
    overPeriods: word(PERIOD_ADDITIONS, row.overPeriods, where),
    protection: word(PROTECTIONS, row.protection, where),
  };
}

export function toLimit(row: typeof legalLimit.$inferSelect): LegalLimit {
  const where = `A limit of ${row.caseType}`;
  return { ...row, caseType: word(CASE_TYPES, row.caseType, where), counting: word(DAY_COUNTINGS, row.counting, where), procedure: row.procedure === "" ? null : row.procedure };
}

function toMetric({ sort: _order, targetOperator, targetValue, ...row }: typeof metric.$inferSelect): Metric {
  const where = `Metric ${row.code}`;
  return {
    ...row,
    direction: word(DIRECTIONS, row.direction, where),
    needs: word(METRIC_NEEDS, row.needs, where),
    frequency: word(GRAINS, row.frequency, where),
    level: word(REGION_LEVELS, row.level, where),
    beforeMaturity: row.beforeMaturity === null ? null : word(BEFORE_MATURITY, row.beforeMaturity, where),
    target: targetOperator === null || targetValue === null ? null : { operator: word(TARGET_OPERATORS, targetOperator, where), value: targetValue },
  };
}
