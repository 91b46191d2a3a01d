import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { runPlumbline } from "../testkit/built-product.ts";
import type { Stage } from "./stage.ts";

/** How the ledger's columns are to be read. */
const MAPPING = {
  name: "reconsideration-ledger",
  kind: "cases",
  type: { constant: "reconsideration" },
  fields: {
    caseNumber: { column: "案号" },
    county: { column: "县（市、区）" },
    acceptedOn: { column: "受理日期" },
    concludedOn: { column: "审结日期" },
    outcome: { column: "结案方式", values: { 调解: "mediated" } },
  },
};

/** The ledger's row of one more case that was upheld in Jiashan in 2022 Q4, now with the outcome that it had in truth. */
export async function correctedLedger({ fresh }: Stage): Promise<string> {
  const [found] = await fresh.admin<{ number: string; accepted: string; concluded: string }[]>`
    select case_number as number, accepted_on::text as accepted, concluded_on::text as concluded from case_record
    where type = 'reconsideration' and county_code = '330421' and outcome = 'upheld' and concluded_on between '2022-10-01' and '2022-12-31' order by 1 limit 1`;
  if (found === undefined) throw new Error("Jiashan has no upheld case in the quarter.");
  return `案号,县（市、区）,受理日期,审结日期,结案方式\n${found.number},嘉善县,${found.accepted},${found.concluded},调解\n`;
}

/** Imports a ledger by the built command line; resolves to how that ended. */
export async function importLedger(stage: Stage, folder: string, name: string, text: string): Promise<{ readonly code: number | null; readonly output: string }> {
  const [file, mapping] = [join(folder, name), join(folder, "mapping.json")];
  writeFileSync(file, text);
  writeFileSync(mapping, JSON.stringify(MAPPING));
  return runPlumbline(stage.fresh.adminUrl, "import", file, "--mapping", mapping);
}

/** One case more of Jiashan's is settled from now on. */
export async function settleOneMore(stage: Stage, folder: string): Promise<void> {
  const imported = await importLedger(stage, folder, "更正.csv", await correctedLedger(stage));
  expect(imported).toMatchObject({ code: 0, output: expect.stringMatching(/更正\.csv: cases: 1 changed; \d+ cells; data version \d+\./) });
}
