import { fileURLToPath } from "node:url";
import { loadInstallation } from "@plumbline/server/import/load-installation.ts";
import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { airPeriod } from "@plumbline/server/store/approval/air-period.ts";
import { approvePeriod } from "@plumbline/server/store/approval/approve-period.ts";
import type { Database } from "@plumbline/server/store/driver/database.ts";
import { FIRST_QUARTER, LATER } from "./facts.ts";

const FOLDER = fileURLToPath(new URL("installation", import.meta.url));
const QUARTER = { start: "2026-01-01", months: 3 };

export async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  await Promise.resolve();
  yield* items;
}

/** Loads the sample city: version 1 the catalogue, 2 what was known in April, 3 the approval, 4 the airing, 5 what came later. */
export async function loadSampleInstallation(database: Database): Promise<void> {
  await loadInstallation(database, FOLDER, { actor: "test", at: new Date("2026-01-02T01:00:00Z") });
  const { cases, observations, scores } = FIRST_QUARTER;
  const request = { kind: "test", actor: "test", note: null };
  await landFacts(database, { ...request, at: new Date("2026-04-05T01:00:00Z") }, { cases: each(cases), observations: each(observations), scores: each(scores) });
  await approvePeriod(database, { actor: "test", period: QUARTER, countyCodes: "all", at: new Date("2026-04-15T01:00:00Z") });
  await airPeriod(database, { actor: "test", period: QUARTER, at: new Date("2026-04-16T01:00:00Z") });
  await landFacts(database, { ...request, at: new Date("2026-10-05T01:00:00Z") }, { cases: each(LATER.cases), observations: each(LATER.observations) });
}
