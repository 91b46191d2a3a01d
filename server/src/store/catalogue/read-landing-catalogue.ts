import { breakdownKey, installation, measure } from "@plumbline/drizzle/tables/catalogue.ts";
import { legalLimit } from "@plumbline/drizzle/tables/legal-limit.ts";
import { region } from "@plumbline/drizzle/tables/region.ts";
import { criterion } from "@plumbline/drizzle/tables/unit-score.ts";
import type { LegalLimit } from "@plumbline/schema/vocabulary/legal-limit.ts";
import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import type { WriteTransaction } from "../driver/database.ts";
import { toLimit, toMeasure, toRegion } from "../read/read-catalogue.ts";

/** What facts are checked against before they land. */
export interface LandingCatalogue {
  readonly rootRegion: string;
  /** The first day for which facts are kept. */
  readonly keptFrom: string;
  readonly regions: ReadonlyMap<string, { readonly level: RegionLevel; readonly own: boolean; readonly countyCode: string; readonly nameZh: string }>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly limits: readonly LegalLimit[];
  /** Keys by the name of their list. */
  readonly breakdowns: ReadonlyMap<string, ReadonlySet<string>>;
  /** Criteria as “scheme@version/code”. */
  readonly criteria: ReadonlySet<string>;
}

/** Reads the catalogue inside a change; null before an installation is loaded. */
export async function readLandingCatalogue(tx: WriteTransaction): Promise<LandingCatalogue | null> {
  const [installed] = await tx.drizzle.select().from(installation).limit(1);
  if (installed === undefined) return null;
  const regions = await tx.drizzle.select().from(region);
  const measures = await tx.drizzle.select().from(measure);
  const limits = await tx.drizzle.select().from(legalLimit);
  const keys = await tx.drizzle.select({ breakdown: breakdownKey.breakdown, key: breakdownKey.key }).from(breakdownKey);
  const criteria = await tx.drizzle.select({ scheme: criterion.scheme, version: criterion.schemeVersion, code: criterion.code }).from(criterion);
  const breakdowns = new Map<string, Set<string>>();
  for (const { breakdown, key } of keys) breakdowns.set(breakdown, (breakdowns.get(breakdown) ?? new Set()).add(key));
  return {
    rootRegion: installed.rootRegion,
    keptFrom: installed.keptFrom,
    regions: new Map(regions.map((row) => [row.code, toRegion(row)])),
    measures: new Map(measures.map((row) => [row.code, toMeasure(row)])),
    limits: limits.map(toLimit),
    breakdowns,
    criteria: new Set(criteria.map(({ scheme, version, code }) => `${scheme}@${version}/${code}`)),
  };
}
