import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readRegions } from "@plumbline/drizzle/catalogue/read-regions.ts";
import { WHOLE_DEMONSTRATION, countSteps, demonstration } from "@plumbline/drizzle/demo/demonstration.ts";
import type { DemonstrationOptions, DemonstrationStep } from "@plumbline/drizzle/demo/demonstration.ts";
import { readProfile } from "@plumbline/drizzle/demo/read-profile.ts";
import { countyCodes } from "@plumbline/drizzle/demo/territory.ts";
import { landFacts } from "../rollup/land-facts.ts";
import { airPeriod } from "../store/approval/air-period.ts";
import { approvePeriod } from "../store/approval/approve-period.ts";
import type { Database } from "../store/driver/database.ts";
import { countChanges } from "../store/read/count-changes.ts";
import { readInstallation } from "../store/read/read-installation.ts";
import type { Installation } from "../store/read/read-installation.ts";
import type { Scope } from "../store/scope.ts";
import { loadInstallation } from "./load-installation.ts";

/** Who writes the demonstration; every step is one change, so the number of its changes tells how far it has come. */
const ACTOR = "demonstration";
const SCOPE: Scope = { user: ACTOR, role: ACTOR, recordCounties: [], board: false, live: false };
/** Before the opening balances. */
const CATALOGUE_DAY = "2022-01-04";

export interface DemonstrationProgress {
  /** Steps that stand in the database, of `total`. */
  readonly done: number;
  readonly total: number;
  /** The step that was just finished, for people. */
  readonly label: string;
}

/** `complete` was there already; `kept` means that the database holds an installation of its own, which was left alone. */
export type LoadedDemonstration = { readonly state: "loaded" | "complete"; readonly steps: number } | { readonly state: "kept"; readonly installation: Installation };

const morning = (day: string): Date => new Date(`${day}T09:30:00+08:00`);

async function* each<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}

/** Takes a step in; `onMerging` is called once all of its facts are read and the database is at work alone. */
function take(database: Database, step: DemonstrationStep, onMerging: () => void): Promise<unknown> {
  const at = morning(step.on);
  switch (step.kind) {
    case "land":
      return landFacts(
        database,
        { kind: "demonstration", actor: ACTOR, note: step.note, at },
        {
          ...(step.cases.length > 0 && { cases: each(step.cases) }),
          ...(step.observations.length > 0 && { observations: each(step.observations) }),
          ...(step.scores.length > 0 && { scores: each(step.scores) }),
        },
        ({ phase }) => {
          if (phase === "merging") onMerging();
        },
      );
    case "approve":
      return approvePeriod(database, { actor: ACTOR, period: step.quarter, countyCodes: "all", at });
    case "air":
      return airPeriod(database, { actor: ACTOR, period: step.quarter, at });
  }
}

/** The regions and the root as the folder that was loaded names them. */
function readTree(folder: string, root: string) {
  const { rows: regions } = readRegions(readFileSync(join(folder, "regions.csv"), "utf8"));
  return { regions, root, profile: readProfile(countyCodes(regions, root)) };
}

/**
 * Fills an empty database with the demonstration's installation and facts, each step as one change dated when it would have
 * happened. A database with another installation is left alone; one whose loading was interrupted is finished from the step
 * it had reached, so that the result is the same.
 */
export async function loadDemonstration(
  database: Database,
  catalogueFolder: string,
  onProgress: (progress: DemonstrationProgress) => void = () => undefined,
  options: DemonstrationOptions = WHOLE_DEMONSTRATION,
): Promise<LoadedDemonstration> {
  const begun = await database.read(SCOPE, async (tx) => ({ installation: await readInstallation(tx), changes: await countChanges(tx, ACTOR) }));
  if (begun.installation !== null && begun.changes === 0) return { state: "kept", installation: begun.installation };
  const total = countSteps(options) + 1;
  if (begun.changes >= total) return { state: "complete", steps: total };

  let done = begun.changes;
  const finish = (label: string): void => {
    done += 1;
    onProgress({ done, total, label });
  };
  if (begun.installation === null) {
    await loadInstallation(database, catalogueFolder, { actor: ACTOR, at: morning(CATALOGUE_DAY) });
    finish("Catalogue");
  }
  const installation = begun.installation ?? (await database.read(SCOPE, readInstallation));
  if (installation === null) throw new Error("The catalogue was loaded, but the database holds no installation: start again with an empty data folder.");
  const { regions, root, profile } = readTree(catalogueFolder, installation.rootRegion);
  const steps = demonstration(regions, root, profile, options);
  let number = 1;
  for (let step = steps.next(); step.done !== true; ) {
    let following: IteratorResult<DemonstrationStep> | undefined;
    number += 1;
    if (number > done) {
      await take(database, step.value, () => (following = steps.next()));
      finish(step.value.id);
    }
    step = following ?? steps.next();
  }
  return { state: "loaded", steps: total };
}
