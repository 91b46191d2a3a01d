import { breakdownKey, installation, measure, metric } from "@plumbline/drizzle/tables/catalogue.ts";
import { legalLimit } from "@plumbline/drizzle/tables/legal-limit.ts";
import { region, regionSuccession } from "@plumbline/drizzle/tables/region.ts";
import { sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { ReadTransaction } from "../driver/database.ts";

const stampOf = (table: PgTable) => sql`(select concat(count(*), ':', max(xmin::text::bigint), ':', sum(xmin::text::bigint)) from ${table})`;

/** A text that changes whenever a row of the catalogue was written or removed, whoever did it. */
export async function readCatalogueStamp(tx: ReadTransaction): Promise<string> {
  const query = tx.prepared("read catalogue stamp", (drizzle) =>
    drizzle
      .select({
        stamp: sql<string>`concat_ws(' ', ${sql.join([installation, region, regionSuccession, measure, metric, breakdownKey, legalLimit].map(stampOf), sql`, `)})`,
      })
      .from(sql`(select 1) as one`)
      .prepare("read catalogue stamp"),
  );
  const [row] = await query();
  return row?.stamp ?? "";
}
