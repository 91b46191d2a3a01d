import { sql } from "drizzle-orm";
import { dataVersion } from "../driver/data-version.ts";
import type { DataVersion, WriteTransaction } from "../driver/database.ts";

/** A file as it names itself: the same key or the same content lands once. */
export interface BatchIdentity {
  readonly idempotencyKey: string;
  readonly contentHash: string;
  readonly fileName: string;
  readonly mappingName: string;
}

export interface LandedBatch {
  readonly idempotencyKey: string;
  readonly contentHash: string;
  readonly changeId: number;
  readonly version: DataVersion;
  readonly counts: unknown;
}

const BATCH_LOCKS = 0x42415443;

/**
 * Waits for every other change that lands the same key or the same content, then looks for one that has: one with the key
 * stands before one with the content.
 */
export async function findLandedBatch(tx: WriteTransaction, batch: BatchIdentity): Promise<LandedBatch | null> {
  const names = [`key ${batch.idempotencyKey}`, `content ${batch.contentHash}`].sort();
  for (const name of names) await tx.drizzle.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, ${BATCH_LOCKS}))`);
  const [row] = await tx.drizzle.execute<{ key: string; hash: string; change: string; counts: unknown }>(sql`
    select b.idempotency_key as key, b.content_hash as hash, b.change_id as change, c.version, c.versioned_at, b.counts
    from import_batch b join change c on c.id = b.change_id
    where b.idempotency_key = ${batch.idempotencyKey} or b.content_hash = ${batch.contentHash}
    order by b.idempotency_key = ${batch.idempotencyKey} desc, b.id limit 1`);
  if (row === undefined) return null;
  return {
    idempotencyKey: row.key,
    contentHash: row.hash,
    changeId: Number(row.change),
    version: dataVersion(row),
    counts: row.counts,
  };
}

/** Records a batch before its facts, so that they can carry its id. */
export async function openBatch(tx: WriteTransaction, batch: BatchIdentity, author: string): Promise<number> {
  const [row] = await tx.drizzle.execute<{ id: string }>(sql`
    insert into import_batch (idempotency_key, content_hash, file_name, mapping_name, author, observations, cases, counts, change_id)
    values (${batch.idempotencyKey}, ${batch.contentHash}, ${batch.fileName}, ${batch.mappingName}, ${author}, 0, 0, '{}', ${tx.changeId})
    returning id`);
  return Number(row?.id);
}

/** Completes a batch with what its landing did. */
export async function closeBatch(tx: WriteTransaction, id: number, rows: { readonly observations: number; readonly cases: number }, counts: unknown): Promise<void> {
  await tx.drizzle.execute(sql`
    update import_batch set observations = ${rows.observations}, cases = ${rows.cases}, counts = ${JSON.stringify(counts)}::text::jsonb where id = ${id}`);
}
