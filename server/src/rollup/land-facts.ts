import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import type { MemberReport } from "@plumbline/schema/vocabulary/member-report.ts";
import type { ReportedValue } from "@plumbline/schema/vocabulary/reported-value.ts";
import type { UnitScore } from "@plumbline/schema/vocabulary/unit-score.ts";
import { appendChangeAudit } from "../store/audit/append-change-audit.ts";
import type { ChangeAuthor } from "../store/audit/append-change-audit.ts";
import { readLandingCatalogue } from "../store/catalogue/read-landing-catalogue.ts";
import type { LandingCatalogue } from "../store/catalogue/read-landing-catalogue.ts";
import type { CaseCounts } from "../store/cases/merge-cases.ts";
import { mergeCells } from "../store/cells/merge-cells.ts";
import { createNextCells } from "../store/cells/next-cells.ts";
import type { ChangeRequest, Database, DataVersion, WriteTransaction } from "../store/driver/database.ts";
import type { ObservationCounts } from "../store/ledger/append-observations.ts";
import type { MemberCounts } from "../store/members/merge-members.ts";
import { closeBatch, findLandedBatch, openBatch } from "../store/ledger/import-batches.ts";
import type { BatchIdentity, LandedBatch } from "../store/ledger/import-batches.ts";
import type { ScoreCounts } from "../store/ledger/land-scores.ts";
import { arrivingCounties, lockCounties } from "../store/ledger/lock-counties.ts";
import { isOwn } from "../store/scope.ts";
import type { Scope } from "../store/scope.ts";
import { BatchConflict } from "./facts/batch-conflict.ts";
import { FactsRejected } from "./facts/facts-rejected.ts";
import { Rejections } from "./facts/rejections.ts";
import { landCases, refuseRepeatedCases, stageCheckedCases } from "./land-cases.ts";
import { landMembers, refuseMembers, stageCheckedMembers } from "./land-members.ts";
import { landObservations, refuseObservations, stageCheckedObservations } from "./land-observations.ts";
import { landScores, refuseRepeatedScores, stageCheckedScores } from "./land-scores.ts";

/** A change that brings facts; `batch` is the file they came in, and `author` where its actor belongs. */
export interface LandRequest extends ChangeRequest {
  readonly batch?: BatchIdentity;
  readonly author?: Omit<ChangeAuthor, "actor">;
  /** The regions that facts may be of; any other is as if it did not exist. All when absent. */
  readonly within?: Pick<Scope, "counties" | "regions">;
}

export interface Facts {
  readonly cases?: AsyncIterable<CaseRecord>;
  readonly observations?: AsyncIterable<ReportedValue>;
  readonly members?: AsyncIterable<MemberReport>;
  readonly scores?: AsyncIterable<UnitScore>;
}

export interface LandCounts {
  readonly cases: CaseCounts;
  readonly observations: ObservationCounts;
  readonly members: MemberCounts;
  readonly scores: ScoreCounts;
  /** Live cells that came, changed or went. */
  readonly cells: number;
}

export interface LandedFacts {
  readonly changeId: number;
  readonly version: DataVersion;
  readonly counts: LandCounts;
  /** True when the same key or content had landed before, so that nothing was written and the first result is given again. */
  readonly repeated: boolean;
}

export interface LandProgress {
  readonly phase: "reading" | "checking" | "merging" | "counting";
  /** Facts read so far. */
  readonly rows: number;
}

export type OnProgress = (progress: LandProgress) => void;

const NOTHING: LandCounts = {
  cases: { new: 0, changed: 0, unchanged: 0, withdrawn: 0 },
  observations: { new: 0, changed: 0, unchanged: 0, withdrawn: 0 },
  members: { new: 0, unchanged: 0, withdrawn: 0 },
  scores: { new: 0, changed: 0, unchanged: 0 },
  cells: 0,
};

/** Thrown to roll back a change that turns out to be a repetition. */
class Repetition extends Error {
  readonly landed: LandedBatch;

  constructor(landed: LandedBatch) {
    super("This import landed before.");
    this.landed = landed;
  }
}

async function guardBatch(tx: WriteTransaction, batch: BatchIdentity): Promise<void> {
  const landed = await findLandedBatch(tx, batch);
  if (landed === null) return;
  if (landed.contentHash !== batch.contentHash) throw new BatchConflict(batch.idempotencyKey);
  throw new Repetition(landed);
}

function assertSound(rejections: Rejections): void {
  if (rejections.total > 0) throw new FactsRejected(rejections.shown, rejections.total);
}

function withinScope(catalogue: LandingCatalogue, within: LandRequest["within"]): LandingCatalogue {
  return within === undefined ? catalogue : { ...catalogue, regions: new Map([...catalogue.regions].filter(([code, { countyCode }]) => isOwn(within, { code, countyCode }))) };
}

async function land(tx: WriteTransaction, request: LandRequest, facts: Facts, onProgress: OnProgress): Promise<LandCounts> {
  if (request.batch !== undefined) await guardBatch(tx, request.batch);
  const known = await readLandingCatalogue(tx);
  const catalogue = known === null ? null : withinScope(known, request.within);
  if (catalogue === null) throw new Error("The database holds no installation yet: load a catalogue folder first.");
  const rejections = new Rejections();
  let rows = 0;
  const room = { tx, catalogue, rejections, read: (): void => { rows += 1; if (rows % 1000 === 0) onProgress({ phase: "reading", rows }); } };
  const cases = facts.cases === undefined ? 0 : await stageCheckedCases(room, facts.cases);
  const observations = facts.observations === undefined ? 0 : await stageCheckedObservations(room, facts.observations);
  const members = facts.members === undefined ? 0 : await stageCheckedMembers(room, facts.members);
  const scores = facts.scores === undefined ? 0 : await stageCheckedScores(room, facts.scores);
  onProgress({ phase: "checking", rows });
  const staged = [...(facts.cases ? ["case" as const] : []), ...(facts.observations ? ["observation" as const] : []), ...(facts.members ? ["member" as const] : []), ...(facts.scores ? ["score" as const] : [])];
  await lockCounties(tx, await arrivingCounties(tx, staged));
  if (facts.cases !== undefined) await refuseRepeatedCases(room);
  if (facts.observations !== undefined) await refuseObservations(room);
  if (facts.members !== undefined) await refuseMembers(room);
  if (facts.scores !== undefined) await refuseRepeatedScores(room);
  assertSound(rejections);
  onProgress({ phase: "merging", rows });
  const batchId = request.batch === undefined ? null : await openBatch(tx, request.batch, request.actor);
  await createNextCells(tx);
  const counts = {
    cases: facts.cases === undefined ? NOTHING.cases : await landCases(room, batchId),
    observations: facts.observations === undefined ? NOTHING.observations : await landObservations(room, batchId),
    members: facts.members === undefined ? NOTHING.members : await landMembers(room),
    scores: facts.scores === undefined ? NOTHING.scores : await landScores(room, scores),
  };
  onProgress({ phase: "counting", rows });
  const result = { ...counts, cells: await mergeCells(tx) };
  if (batchId !== null && request.batch !== undefined) {
    await closeBatch(tx, batchId, { observations: observations + members, cases }, result);
    const { fileName, contentHash, mappingName } = request.batch;
    await appendChangeAudit(tx, { actor: request.actor, ...request.author }, "imported", fileName, { batch: batchId, contentHash, mapping: mappingName, observations: observations + members, cases });
  }
  return result;
}

/**
 * Lands facts of any family as one change: checked against the catalogue, merged with what is known, and counted into the
 * live cells, or nothing at all. Throws FactsRejected with every fact that cannot land, and BatchConflict when the batch's
 * key stood for other content. A batch that landed before, even at the same moment, gives the first result again.
 */
export async function landFacts(database: Database, request: LandRequest, facts: Facts, onProgress: OnProgress = () => undefined): Promise<LandedFacts> {
  const { batch: _batch, author: _author, within: _within, ...change } = request;
  try {
    const { result, changeId, version } = await database.change(change, (tx) => land(tx, request, facts, onProgress));
    return { changeId, version, counts: result, repeated: false };
  } catch (error) {
    if (!(error instanceof Repetition)) throw error;
    const { changeId, version, counts } = error.landed;
    return { changeId, version, counts: counts as LandCounts, repeated: true };
  }
}
