import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { rebuildCells } from "@plumbline/server/rollup/rebuild-cells.ts";
import { expect, it } from "vitest";
import { describeOnEachServer, freshDatabase } from "../testkit/database.ts";
import { REQUEST, each, mediation, report } from "./facts.ts";
import { cellsAsOf, liveCells } from "./stored-cells.ts";
import { COUNTIES, TOWNS, loadTestInstallation } from "./test-installation.ts";

/** Twenty cases of both counties; every landing says something else of the same twenty. */
function cases(landing: number): CaseRecord[] {
  return Array.from({ length: 20 }, (_, at) => {
    const countyCode = COUNTIES[(at + landing) % 2] ?? "";
    const towns = TOWNS[COUNTIES[(at + landing) % 2] ?? "330421"];
    const concluded = (at + landing) % 3 === 0;
    return mediation(`c${at}`, { countyCode, townCode: towns[landing % towns.length] ?? null, concludedOn: concluded ? `2026-02-${10 + landing}` : null, outcome: concluded ? "agreed" : null });
  });
}

describeOnEachServer("landings at the same time", (server) => {
  it("wait for one another's counties and leave the cells as if they had come one by one", async () => {
    const fresh = await freshDatabase(server, { writers: 6 });
    try {
      await loadTestInstallation(fresh.database);
      const landed = await Promise.all(
        Array.from({ length: 12 }, (_, landing) =>
          landFacts(fresh.database, REQUEST, { cases: each(landing % 2 === 0 ? cases(landing) : cases(landing).reverse()), observations: each([report(String(landing)), report("1", { regionCode: "330411002" })]) }),
        ),
      );
      expect(new Set(landed.map(({ version }) => version.version)).size).toBe(12);
      const [last] = landed.toSorted((a, b) => b.version.version - a.version.version);
      expect((await rebuildCells(fresh.database, REQUEST)).result).toBe(0);
      expect(await cellsAsOf(fresh.admin, last?.version.version ?? 0)).toEqual(await liveCells(fresh.admin));
      const [row] = await fresh.admin`select count(*)::int as cases, (select count(*)::int from case_version) as versions from case_record`;
      expect(row).toMatchObject({ cases: 40 });
      expect((await liveCells(fresh.admin)).get("mediation.all_accepted 330421 “” 3 2026-01-01")).toBe("20 / - / ");
    } finally {
      await fresh.drop();
    }
  });
});
