import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Sql } from "postgres";
import { runPlumbline } from "../testkit/built-product.ts";

const WRITTEN = { 调解: "mediated", 维持: "upheld" } as const;

/** How the ledger's columns are to be read. */
const MAPPING = {
  name: "bench-ledger",
  kind: "cases",
  type: { constant: "reconsideration" },
  fields: {
    caseNumber: { column: "案号" },
    county: { column: "县（市、区）" },
    acceptedOn: { column: "受理日期" },
    concludedOn: { column: "审结日期" },
    outcome: { column: "结案方式", values: WRITTEN },
  },
};

export interface Correction {
  readonly number: string;
  readonly accepted: string;
  readonly concluded: string;
  readonly corrected: keyof typeof WRITTEN;
}

/** The case of Jiashan's in 2026 that `correctCase` turns next: from upheld to settled, or back. */
export async function nextCorrection(sql: Sql): Promise<Correction> {
  const [found] = await sql<Correction[]>`
    select case_number as number, accepted_on::text as accepted, concluded_on::text as concluded, case outcome when 'upheld' then '调解' else '维持' end as corrected from case_record
    where type = 'reconsideration' and county_code = '330421' and outcome in ('upheld', 'mediated') and concluded_on between '2026-01-01' and '2026-09-30' order by 1 limit 1`;
  if (found === undefined) throw new Error("Jiashan has no case of the year that was upheld or settled.");
  return found;
}

/** Imports a ledger by the command line in which that case is settled, or no longer; resolves to the wall clock's milliseconds at which its change took its version, just before the commit. */
export async function correctCase(databaseUrl: string, sql: Sql, folder: string): Promise<number> {
  const { number, accepted, concluded, corrected } = await nextCorrection(sql);
  const [file, mapping] = [join(folder, "ledger.csv"), join(folder, "mapping.json")];
  writeFileSync(file, `案号,县（市、区）,受理日期,审结日期,结案方式\n${number},嘉善县,${accepted},${concluded},${corrected}\n`);
  // The same file by the same mapping lands once, and a case that goes back and forth is the same file again.
  writeFileSync(mapping, JSON.stringify({ ...MAPPING, name: `${MAPPING.name}-${Date.now()}` }));
  const { code, output } = await runPlumbline(databaseUrl, "import", file, "--mapping", mapping);
  if (code !== 0) throw new Error(`The import was refused: ${output}`);
  const [change] = await sql<{ at: number }[]>`select extract(epoch from versioned_at)::float8 * 1000 as at from change where version is not null order by version desc limit 1`;
  if (change === undefined) throw new Error("The import left no change.");
  return change.at;
}
