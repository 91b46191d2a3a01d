import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import { ownLeafCode, regionCode } from "@plumbline/schema/vocabulary/region.ts";
import { sql } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";
import { ARRIVING_COLUMNS } from "./case-columns.ts";

const flag = (value: boolean | null): string | null => (value === null ? null : value ? "t" : "f");

/** The region a case is counted in: its town, or the own-level leaf of its county (or city). */
export function caseRegion(record: CaseRecord): string {
  return record.townCode ?? ownLeafCode(regionCode(record.countyCode));
}

function line(changeId: string, seq: number, record: CaseRecord): (string | null)[] {
  return [
    changeId, String(seq), record.countyCode, record.caseNumber, record.type, caseRegion(record), record.organClass, record.field, record.matter,
    record.channel, record.procedure, record.receivedOn, record.acceptedOn, record.concludedOn, String(record.pauseDays), String(record.extensionDays),
    record.outcome, flag(record.enterprise), flag(record.withdrawn), JSON.stringify(record.extra), flag(record.synthetic),
  ];
}

/**
 * Copies records, each with its place in the import, into the change's own table arriving_case and resolves to their number.
 * A table of the change's own needs no clearing, and PostgreSQL can count it before the merge is planned.
 */
export async function stageCases(tx: WriteTransaction, records: AsyncIterable<{ readonly seq: number; readonly record: CaseRecord }>): Promise<number> {
  await tx.drizzle.execute(sql`create temporary table arriving_case (like staging_case including defaults) on commit drop`);
  const changeId = String(tx.changeId);
  async function* lines(): AsyncGenerator<(string | null)[]> {
    for await (const { seq, record } of records) yield line(changeId, seq, record);
  }
  const rows = await tx.copy("arriving_case", ARRIVING_COLUMNS, lines());
  await tx.drizzle.execute(sql`analyze arriving_case (county_code, case_number)`);
  return rows;
}
