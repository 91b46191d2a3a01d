import { change, importBatch } from "@plumbline/drizzle/tables/change.ts";
import { eq, sql } from "drizzle-orm";
import type { ReadTransaction } from "../driver/database.ts";
import { plainArray } from "./array-text.ts";

/** A file that came in, as it stands on record. */
export interface StoredBatch {
  readonly id: number;
  readonly key: string;
  readonly fileName: string;
  readonly contentHash: string;
  readonly mappingName: string;
  readonly author: string;
  readonly observations: number;
  readonly cases: number;
  readonly version: number;
  /** ISO 8601. */
  readonly at: string;
}

/** Batches by id; the policies leave the reader's own, and all to whoever sees all live figures. */
export async function readBatches(tx: ReadTransaction, ids: readonly number[]): Promise<ReadonlyMap<number, StoredBatch>> {
  if (ids.length === 0) return new Map();
  const query = tx.prepared("read batches", (drizzle) =>
    drizzle
      .select({
        id: importBatch.id, key: importBatch.idempotencyKey, fileName: importBatch.fileName, contentHash: importBatch.contentHash, mappingName: importBatch.mappingName,
        author: importBatch.author, observations: importBatch.observations, cases: importBatch.cases, version: change.version, at: change.versionedAt,
      })
      .from(importBatch)
      .innerJoin(change, eq(change.id, importBatch.changeId))
      .where(sql`${importBatch.id} = any(${sql.placeholder("ids")}::bigint[])`)
      .prepare("read batches"),
  );
  const rows = await query({ ids: plainArray(ids) });
  return new Map(
    rows.flatMap(({ version, at, key, contentHash, ...row }) => {
      // Keys and contents within a scope begin with the account that they are the own of.
      const own = (text: string): string => (text.startsWith(`${row.author} `) ? text.slice(row.author.length + 1) : text);
      return version === null || at === null ? [] : [[row.id, { ...row, key: own(key), contentHash: own(contentHash), version, at: at.toISOString() }]];
    }),
  );
}
