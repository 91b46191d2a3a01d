import { breakdownKey, installation, measure, metric } from "@plumbline/drizzle/tables/catalogue.ts";
import { legalLimit, workDay } from "@plumbline/drizzle/tables/legal-limit.ts";
import { region, regionSuccession } from "@plumbline/drizzle/tables/region.ts";
import { criterion } from "@plumbline/drizzle/tables/unit-score.ts";
import type { LegalLimit } from "@plumbline/schema/vocabulary/legal-limit.ts";
import type { Measure, MeasureSource } from "@plumbline/schema/vocabulary/measure.ts";
import type { Metric } from "@plumbline/schema/vocabulary/metric.ts";
import type { RegionSuccession } from "@plumbline/schema/vocabulary/region-succession.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { WorkDay } from "@plumbline/schema/vocabulary/work-day.ts";
import type { WriteTransaction } from "../driver/database.ts";
import type { Installation } from "../read/read-installation.ts";
import { upsertRows } from "./upsert-rows.ts";

/** An installation as it is stored; own-level leaves and the product's own measures included. */
export interface CatalogueRows {
  readonly installation: Installation;
  readonly regions: readonly Region[];
  readonly successions: readonly RegionSuccession[];
  readonly measures: readonly Measure[];
  readonly metrics: readonly Metric[];
  readonly breakdownKeys: readonly { readonly breakdown: string; readonly key: string; readonly nameZh: string; readonly nameEn: string; readonly sort: number }[];
  readonly limits: readonly LegalLimit[];
  /** Every day of the years whose working-day arrangement is known. */
  readonly workDays: readonly WorkDay[];
  readonly criteria: readonly {
    readonly scheme: string;
    readonly schemeVersion: number;
    readonly code: string;
    readonly nameZh: string;
    readonly nameEn: string;
    readonly weight: number;
    readonly sort: number;
  }[];
}

const printSource = (source: MeasureSource): string => {
  if (source.kind === "case") return `case:${source.type}`;
  if (source.kind === "score") return `score:${source.scheme}`;
  return source.kind === "register" ? `register:${source.register}` : source.kind;
};

/**
 * Writes the installation and its catalogue; what is known by its key is brought up to date, and nothing is ever removed,
 * for facts may rest on it. `sort` is the order of the given lists.
 */
export async function writeCatalogue(tx: WriteTransaction, rows: CatalogueRows): Promise<void> {
  await upsertRows(tx, installation, [installation.id], [{ id: 1, ...rows.installation }]);
  await upsertRows(tx, region, [region.code], rows.regions);
  await upsertRows(tx, regionSuccession, [regionSuccession.oldCode, regionSuccession.newCode, regionSuccession.effectiveOn], rows.successions);
  await upsertRows(tx, measure, [measure.code], rows.measures.map((row, sort) => ({ ...row, source: printSource(row.source), sort })));
  await upsertRows(
    tx,
    metric,
    [metric.code, metric.version],
    rows.metrics.map(({ target, ...row }, sort) => ({ ...row, targetOperator: target?.operator ?? null, targetValue: target?.value ?? null, sort })),
  );
  await upsertRows(tx, breakdownKey, [breakdownKey.breakdown, breakdownKey.key], rows.breakdownKeys);
  await upsertRows(
    tx,
    legalLimit,
    [legalLimit.caseType, legalLimit.clock, legalLimit.procedure, legalLimit.validFrom],
    rows.limits.map((row) => ({ ...row, starts: [...row.starts], procedure: row.procedure ?? "" })),
  );
  await upsertRows(tx, workDay, [workDay.day], rows.workDays);
  await upsertRows(tx, criterion, [criterion.scheme, criterion.schemeVersion, criterion.code], rows.criteria);
}
