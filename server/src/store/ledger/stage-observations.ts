import type { ReportedValue } from "@plumbline/schema/vocabulary/reported-value.ts";
import { sql } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";

const COLUMNS = [
  "change_id", "seq", "county_code", "measure_code", "breakdown", "region_code", "period_start", "period_months", "value", "missing_reason", "synthetic", "source_note", "row_number",
] as const;

/** Copies reported values, each with its place in the import and the county that owns it, into the change's own table arriving_observation; resolves to their number. */
export async function stageObservations(tx: WriteTransaction, values: AsyncIterable<{ readonly seq: number; readonly value: ReportedValue; readonly countyCode: string }>): Promise<number> {
  await tx.drizzle.execute(sql`create temporary table arriving_observation (like staging_observation including defaults) on commit drop`);
  const changeId = String(tx.changeId);
  async function* lines(): AsyncGenerator<(string | null)[]> {
    for await (const { seq, value, countyCode } of values) {
      const { measureCode, breakdown, regionCode, period, synthetic, sourceNote, rowNumber } = value;
      yield [
        changeId, String(seq), countyCode, measureCode, breakdown, regionCode, period.start, String(period.months), value.value, value.missingReason,
        synthetic ? "t" : "f", sourceNote, rowNumber === null ? null : String(rowNumber),
      ];
    }
  }
  const rows = await tx.copy("arriving_observation", COLUMNS, lines());
  await tx.drizzle.execute(sql`analyze arriving_observation`);
  return rows;
}
