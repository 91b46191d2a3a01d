import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readRegions } from "@plumbline/drizzle/catalogue/read-regions.ts";
import { WHOLE_DEMONSTRATION, countLandings, countSteps, demonstration } from "@plumbline/drizzle/demo/demonstration.ts";
import type { DemonstrationOptions, DemonstrationStep, LandStep } from "@plumbline/drizzle/demo/demonstration.ts";
import { readProfile } from "@plumbline/drizzle/demo/read-profile.ts";
import { countyCodes } from "@plumbline/drizzle/demo/territory.ts";
import { landFacts } from "../rollup/land-facts.ts";
import { airPeriod } from "../store/approval/air-period.ts";
import { approvePeriod } from "../store/approval/approve-period.ts";
import type { BatchIdentity } from "../store/ledger/import-batches.ts";
import type { Database } from "../store/driver/database.ts";
import { readChangesOf } from "../store/read/read-changes-of.ts";
import { readInstallation } from "../store/read/read-installation.ts";
import type { Installation } from "../store/read/read-installation.ts";
import { catalogueScope } from "../store/scope.ts";
import { loadInstallation } from "./load-installation.ts";
import { PARTS, partsByCounty, splitByCounty } from "./split-by-county.ts";

/** Who enters the demonstration's figures, and who releases them, for nobody approves what they entered; their changes tell how far it has come. */
const ACTOR = "demonstration";
const LEADER = "demonstration-leader";
const SCOPE = catalogueScope(ACTOR);
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

/** What stands in the database: the landings' parts by note, and how many quarters were approved and aired. */
interface Standing {
  readonly notes: ReadonlySet<string | null>;
  readonly approvals: number;
  readonly airings: number;
}

const noteOf = (step: LandStep, part: number): string => `${step.note}, part ${part + 1} of ${PARTS}`;

/** A part as the file that it would have been, so that its figures lead to where they came from; of one release the note says what is in it. */
const batchOf = (note: string): BatchIdentity => ({ idempotencyKey: `${ACTOR}: ${note}`, contentHash: createHash("sha256").update(`${ACTOR}: ${note}`).digest("hex"), fileName: note, mappingName: ACTOR });

/** Lands the parts of a step side by side, but for those that stand; `onMerging` is called once all facts are read and the database is at work alone. */
async function land(database: Database, step: LandStep, partOf: (regionCode: string) => number, { notes }: Standing, onMerging: () => void): Promise<void> {
  const missing = splitByCounty(step, partOf).map((part, index) => ({ ...part, note: noteOf(step, index) })).filter(({ note }) => !notes.has(note));
  let reading = missing.length;
  const landings = missing.map(async ({ cases, observations, members, scores, note }) => {
    await landFacts(
      database,
      { kind: "demonstration", actor: ACTOR, note, at: morning(step.on), batch: batchOf(note) },
      {
        ...(cases !== null && { cases: each(cases) }),
        ...(observations.length > 0 && { observations: each(observations) }),
        ...(members.length > 0 && { members: each(members) }),
        ...(scores.length > 0 && { scores: each(scores) }),
      },
      ({ phase }) => {
        if (phase === "merging" && --reading === 0) onMerging();
      },
    );
  });
  // Both are awaited even where one fails: nothing may write any more when the caller hears of it.
  for (const landing of await Promise.allSettled(landings)) if (landing.status === "rejected") throw landing.reason;
}

/** The regions and the root as the folder that was loaded names them. */
function readTree(folder: string, root: string) {
  const { rows: regions } = readRegions(readFileSync(join(folder, "regions.csv"), "utf8"));
  return { regions, root, profile: readProfile(countyCodes(regions, root)) };
}

/** Names the catalogue of a folder by its contents, so that a demonstration of an earlier release is known to hold another one. */
function catalogueNote(folder: string): string {
  const hash = createHash("sha256");
  for (const file of readdirSync(folder).filter((name) => /\.(csv|json)$/.test(name)).toSorted()) hash.update(file).update(readFileSync(join(folder, file)));
  return `Catalogue ${hash.digest("hex").slice(0, 12)}`;
}

/**
 * Fills an empty database with the demonstration's installation and facts, each step dated when it would have happened. A
 * database with another installation is left alone; one whose loading was interrupted is finished with what it lacks, so
 * that the result is the same. One that an earlier release made gets the catalogue of this one and keeps its facts.
 */
export async function loadDemonstration(
  database: Database,
  catalogueFolder: string,
  onProgress: (progress: DemonstrationProgress) => void = () => undefined,
  options: DemonstrationOptions = WHOLE_DEMONSTRATION,
): Promise<LoadedDemonstration> {
  const begun = { installation: await database.read(SCOPE, readInstallation), changes: await database.identity((tx) => readChangesOf(tx, [ACTOR, LEADER])) };
  if (begun.installation !== null && begun.changes.length === 0) return { state: "kept", installation: begun.installation };
  const total = countSteps(options) + 1;
  const catalogue = catalogueNote(catalogueFolder);
  if (begun.installation !== null && !begun.changes.some((change) => change.kind === "catalogue" && change.note === catalogue)) await loadInstallation(database, catalogueFolder, { actor: ACTOR, note: catalogue });
  const landed = begun.changes.filter(({ kind }) => kind !== "catalogue").length;
  if (landed + 1 >= total + (PARTS - 1) * countLandings(options)) return { state: "complete", steps: total };

  let done = 0;
  const finish = (label: string): void => {
    done += 1;
    onProgress({ done, total, label });
  };
  if (begun.installation === null) {
    await loadInstallation(database, catalogueFolder, { actor: ACTOR, at: morning(CATALOGUE_DAY), note: catalogue });
    finish("Catalogue");
  } else done += 1;
  const installation = begun.installation ?? (await database.read(SCOPE, readInstallation));
  if (installation === null) throw new Error("The catalogue was loaded, but the database holds no installation: start again with an empty data folder.");
  const { regions, root, profile } = readTree(catalogueFolder, installation.rootRegion);
  const partOf = partsByCounty(regions);
  const standing: Standing = {
    notes: new Set(begun.changes.map(({ note }) => note)),
    approvals: begun.changes.filter(({ kind }) => kind === "approval").length,
    airings: begun.changes.filter(({ kind }) => kind === "airing").length,
  };
  let [approvals, airings] = [0, 0];
  const steps = demonstration(regions, root, profile, options);
  for (let step = steps.next(); step.done !== true; ) {
    const { value } = step;
    let following: IteratorResult<DemonstrationStep> | undefined;
    let stood = false;
    switch (value.kind) {
      case "land":
        stood = Array.from({ length: PARTS }, (_, part) => noteOf(value, part)).every((note) => standing.notes.has(note));
        if (!stood) await land(database, value, partOf, standing, () => (following = steps.next()));
        break;
      case "approve":
        stood = ++approvals <= standing.approvals;
        if (!stood) await approvePeriod(database, { actor: LEADER, period: value.quarter, countyCodes: "all", at: morning(value.on) });
        break;
      case "air":
        stood = ++airings <= standing.airings;
        if (!stood) await airPeriod(database, { actor: LEADER, period: value.quarter, at: morning(value.on) });
        break;
    }
    if (stood) done += 1;
    else finish(value.id);
    step = following ?? steps.next();
  }
  return { state: "loaded", steps: total };
}
