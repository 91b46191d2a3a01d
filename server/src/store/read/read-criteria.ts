import { criterion } from "@plumbline/drizzle/tables/unit-score.ts";
import { asc } from "drizzle-orm";
import type { ReadTransaction } from "../driver/database.ts";

/** A criterion of one version of an assessment scheme. */
export interface StoredCriterion {
  readonly scheme: string;
  readonly schemeVersion: number;
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly weight: number;
}

/** The criteria of all schemes, in their order. */
export async function readCriteria(tx: ReadTransaction): Promise<StoredCriterion[]> {
  const query = tx.prepared("read criteria", (drizzle) =>
    drizzle.select().from(criterion).orderBy(asc(criterion.scheme), asc(criterion.schemeVersion), asc(criterion.sort), asc(criterion.code)).prepare("read criteria"),
  );
  const rows = await query();
  return rows.map(({ sort: _order, ...row }) => row);
}
